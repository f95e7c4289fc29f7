-- What everything in the schema codebook means, in the words of the codebook.
comment on schema codebook is
  'The questions that are asked of every agreement, and the answers that can be coded. Releases never change.';

comment on table codebook.release is
  'A published version of the codebook.';
comment on column codebook.release.id is 'Number of the row, for references within the database only.';
comment on column codebook.release.version is 'Version number, from 1.';
comment on column codebook.release.fingerprint is 'SHA-256 of all that the release holds; publishing the same release again is recognised by it.';
comment on column codebook.release.recorded_at is 'When the release was published to this database.';

comment on table codebook.topic is
  'One question of the codebook.';
comment on column codebook.topic.id is 'Number of the row, for references within the database only.';
comment on column codebook.topic.release_id is 'The release in which it stands.';
comment on column codebook.topic.position is 'Place in the codebook, from 1; reports print topics in this order.';
comment on column codebook.topic.key is 'What records write: no_hostile_alliance.';
comment on column codebook.topic.chapter is 'Chapter of the codebook in which it stands.';
comment on column codebook.topic.title is 'What reports print.';
comment on column codebook.topic.definition is 'What is coded under it, and what is not.';
comment on column codebook.topic.type is 'flag: yes, no or silent; nominal: one value; ordinal: one value, ordered from the weakest to the strongest; set: several values together; period: a length of time.';

comment on table codebook.topic_value is
  'One value that a topic can take.';
comment on column codebook.topic_value.topic_id is 'The topic.';
comment on column codebook.topic_value.position is 'Place in the topic, from 1; the strength of the value when the topic is ordinal, 1 being the weakest.';
comment on column codebook.topic_value.code is 'What is written in records: each_party_decides.';
comment on column codebook.topic_value.title is 'What reports print in a table cell.';
comment on column codebook.topic_value.definition is 'When a coder chooses it.';

comment on table codebook.crosswalk is
  'How a topic corresponds to a variable of a published data set.';
comment on column codebook.crosswalk.topic_id is 'The topic.';
comment on column codebook.crosswalk.position is 'Place among the crosswalks of the topic, from 1.';
comment on column codebook.crosswalk.dataset is 'atop: Alliance Treaty Obligations and Provisions 5.1 (Leeds et al. 2002); cow: Correlates of War Formal Alliances 4.1 (Gibler 2009).';
comment on column codebook.crosswalk.variable is 'The variable''s name as its codebook prints it.';
comment on column codebook.crosswalk.rule is 'How values translate, in words.';
