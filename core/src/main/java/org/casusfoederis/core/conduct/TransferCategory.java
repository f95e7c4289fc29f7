package org.casusfoederis.core.conduct;

/// What is transferred.
public enum TransferCategory {
  AMMUNITION,
  MISSILES,
  ARTILLERY,
  ARMOUR,
  AIR_DEFENCE,
  AIRCRAFT,
  SHIPS,
  ELECTRONIC_WARFARE,
  SMALL_ARMS,
  TECHNOLOGY,
  TRAINING,
  MONEY,
  ENERGY,
  FOOD,
  LABOUR,
  MEDICAL,
  POLITICAL_SUPPORT,
  OTHER
}
