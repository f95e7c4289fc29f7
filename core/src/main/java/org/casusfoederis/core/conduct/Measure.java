package org.casusfoederis.core.conduct;

/// What an estimate counts.
public enum Measure {
  PERSONNEL("personnel", "persons"),
  KILLED("killed", "persons"),
  WOUNDED("wounded", "persons"),
  /// Killed and wounded together, or losses not told apart.
  CASUALTIES("casualties", "persons"),
  CAPTURED("captured", "persons"),
  WORKERS("workers", "persons"),
  ROUNDS("artillery rounds and rockets", "rounds"),
  CONTAINERS("containers", "containers"),
  SHIPMENTS("shipments", "voyages"),
  BALLISTIC_MISSILES("ballistic missiles", "missiles"),
  /// Pieces of tube or rocket artillery.
  GUNS("guns and launchers", "pieces"),
  VEHICLES("vehicles", "vehicles"),
  AIRCRAFT("aircraft", "aircraft"),
  SHIPS("ships", "ships"),
  AIR_DEFENCE_SYSTEMS("air-defence systems", "systems"),
  ITEMS("items", "items"),
  OIL_BARRELS("oil", "barrels"),
  FUEL_TONNES("fuel", "tonnes"),
  FOOD_TONNES("food", "tonnes"),
  USD("value", "US dollars"),
  PERCENT("share", "per cent");

  private final String title;
  private final String unit;

  Measure(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  /// What reports call it.
  public String title() {
    return title;
  }

  /// The unit of its figures.
  public String unit() {
    return unit;
  }
}
