package org.casusfoederis.core.agreement;

/// In what form the promise was made.
public enum AgreementForm {
  TREATY,
  EXECUTIVE_AGREEMENT,
  EXCHANGE_OF_NOTES,
  DECLARATION,
  JOINT_STATEMENT,
  CHARTER,
  OTHER
}
