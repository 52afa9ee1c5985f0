/** What the bot writes its log to; pino's logger is one. Fields first, then a sentence. */
export interface BotLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
