const DISCORD_EPOCH = 1_420_070_400_000n;
let made = 0;

/** A new id as Discord makes them: the milliseconds since 2015, then a counter. */
export const snowflake = (at = Date.now()): string =>
  String(((BigInt(at) - DISCORD_EPOCH) << 22n) | BigInt(made++ & 0x3fffff));
