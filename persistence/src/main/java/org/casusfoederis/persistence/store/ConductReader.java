package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.conduct.Tables.BASIS;
import static org.casusfoederis.persistence.schema.conduct.Tables.BASIS_ACTOR;
import static org.casusfoederis.persistence.schema.conduct.Tables.DEPLOYMENT;
import static org.casusfoederis.persistence.schema.conduct.Tables.ESTIMATE;
import static org.casusfoederis.persistence.schema.conduct.Tables.IN_RETURN_FOR;
import static org.casusfoederis.persistence.schema.conduct.Tables.TRANSFER;
import static org.casusfoederis.persistence.schema.provenance.Tables.CITATION;
import static org.casusfoederis.persistence.store.Columns.citations;
import static org.casusfoederis.persistence.store.Columns.code;
import static org.casusfoederis.persistence.store.Columns.date;
import static org.casusfoederis.persistence.store.Columns.standing;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.DeploymentKind;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Measure;
import org.casusfoederis.core.conduct.Stage;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.conduct.TransferCategory;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Reads deployments and transfers, each kind in one query.
final class ConductReader {

  private ConductReader() {}

  static List<Deployment> deployments(DSLContext sql, Condition which) {
    return sql.select(
            Columns.<Deployment>key(DEPLOYMENT.KEY),
            DEPLOYMENT.TITLE,
            code(DEPLOYMENT.KIND, DeploymentKind.class),
            Columns.<Actor>key(DEPLOYMENT.deploymentSender().KEY),
            Columns.<Actor>key(DEPLOYMENT.deploymentHost().KEY),
            DEPLOYMENT.PLACE,
            date(DEPLOYMENT.PERIOD),
            code(DEPLOYMENT.STAGE, Stage.class),
            DEPLOYMENT.COMPOSITION,
            bases(BASIS.DEPLOYMENT_ID.eq(DEPLOYMENT.ID)),
            DEPLOYMENT.SUMMARY,
            estimates(ESTIMATE.DEPLOYMENT_ID.eq(DEPLOYMENT.ID)),
            standing(DEPLOYMENT.RANK, DEPLOYMENT.RANK_REASON),
            citations(CITATION.DEPLOYMENT_ID.eq(DEPLOYMENT.ID)))
        .from(DEPLOYMENT)
        .where(which)
        .orderBy(DEPLOYMENT.KEY.collate("C"))
        .fetch(mapping(Deployment::new));
  }

  static List<Transfer> transfers(DSLContext sql, Condition which) {
    return sql.select(
            Columns.<Transfer>key(TRANSFER.KEY),
            TRANSFER.TITLE,
            code(TRANSFER.CATEGORY, TransferCategory.class),
            Columns.<Actor>key(TRANSFER.transferSender().KEY),
            Columns.<Actor>key(TRANSFER.transferRecipient().KEY),
            date(TRANSFER.PERIOD),
            code(TRANSFER.STAGE, Stage.class),
            bases(BASIS.TRANSFER_ID.eq(TRANSFER.ID)),
            Columns.<Conduct>keys(
                select(
                        coalesce(
                            IN_RETURN_FOR.deployment().KEY,
                            IN_RETURN_FOR.inReturnForForTransfer().KEY))
                    .from(IN_RETURN_FOR)
                    .where(IN_RETURN_FOR.TRANSFER_ID.eq(TRANSFER.ID))
                    .orderBy(IN_RETURN_FOR.POSITION)),
            TRANSFER.SUMMARY,
            estimates(ESTIMATE.TRANSFER_ID.eq(TRANSFER.ID)),
            standing(TRANSFER.RANK, TRANSFER.RANK_REASON),
            citations(CITATION.TRANSFER_ID.eq(TRANSFER.ID)))
        .from(TRANSFER)
        .where(which)
        .orderBy(TRANSFER.KEY.collate("C"))
        .fetch(mapping(Transfer::new));
  }

  private static Field<List<Basis>> bases(Condition ofOwner) {
    return multiset(
            select(
                    Columns.<Agreement>key(BASIS.agreement().KEY),
                    Columns.<Topic>key(BASIS.topic().KEY),
                    Columns.<Actor>keys(
                        select(BASIS_ACTOR.actor().KEY)
                            .from(BASIS_ACTOR)
                            .where(BASIS_ACTOR.BASIS_ID.eq(BASIS.ID))
                            .orderBy(BASIS_ACTOR.POSITION)),
                    BASIS.NOTE,
                    citations(CITATION.BASIS_ID.eq(BASIS.ID)))
                .from(BASIS)
                .where(ofOwner)
                .orderBy(BASIS.POSITION))
        .convertFrom(rows -> rows.map(mapping(Basis::new)));
  }

  private static Field<List<Estimate>> estimates(Condition ofOwner) {
    return multiset(
            select(
                    code(ESTIMATE.MEASURE, Measure.class),
                    code(ESTIMATE.STAGE, Stage.class),
                    date(ESTIMATE.AS_OF),
                    ESTIMATE.LOW,
                    ESTIMATE.BEST,
                    ESTIMATE.HIGH,
                    ESTIMATE.SCOPE,
                    ESTIMATE.CUMULATIVE,
                    ESTIMATE.BODY,
                    Columns.<Actor>key(ESTIMATE.actor().KEY),
                    ESTIMATE.NOTE,
                    standing(ESTIMATE.RANK, ESTIMATE.RANK_REASON),
                    citations(CITATION.ESTIMATE_ID.eq(ESTIMATE.ID)))
                .from(ESTIMATE)
                .where(ofOwner)
                .orderBy(ESTIMATE.POSITION))
        .convertFrom(rows -> rows.map(mapping(Estimate::new)));
  }
}
