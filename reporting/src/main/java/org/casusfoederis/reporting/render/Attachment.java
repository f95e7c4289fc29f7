package org.casusfoederis.reporting.render;

/// A file within the report: the data behind it.
///
/// @param name its file name, with an ending: `records.json`
/// @param mediaType such as `application/json`
/// @param description what is in it, in a phrase
/// @param content its bytes; not to be changed
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, String description, byte[] content) {}
