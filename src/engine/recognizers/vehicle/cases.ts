export const CASES = ['VIN [[1M8GDM9AXKP042788|ID.VEHICLE]]', 'car reg [[AB12 CDE|ID.VEHICLE]]', 'license plate [[7ABC123|ID.VEHICLE]]', 'plate and screws removed'];
