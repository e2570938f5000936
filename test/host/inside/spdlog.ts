// Takes the place of the native module @vscode/spdlog: appends log lines to a file, so that output channels show their text.
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
let globalLevel = 2;

/** The part of spdlog's logger that VS Code calls. */
export class Logger {
  private readonly file: string;
  private level = globalLevel;
  private raw = false;
  private dropped = false;

  constructor(_type: string, _name: string, file: string) {
    this.file = file;
  }

  trace(message: string): void {
    this.write(0, message);
  }
  debug(message: string): void {
    this.write(1, message);
  }
  info(message: string): void {
    this.write(2, message);
  }
  warn(message: string): void {
    this.write(3, message);
  }
  error(message: string): void {
    this.write(4, message);
  }
  critical(message: string): void {
    this.write(5, message);
  }
  getLevel(): number {
    return this.level;
  }
  setLevel(level: number): void {
    this.level = level;
  }
  setPattern(): void {}
  clearFormatters(): void {
    this.raw = true;
  }
  flush(): void {}
  drop(): void {
    this.dropped = true;
  }

  private write(level: number, message: string): void {
    if (level < this.level || this.dropped) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    try {
      appendFileSync(this.file, this.raw ? message : `${time} [${LEVELS[level]}] ${message}\n`);
    } catch {
      // At shutdown the folder may be gone before the last line.
    }
  }
}

async function create(type: string, name: string, file: string): Promise<Logger> {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger(type, name, file);
}

export const version = 11000;
export const setLevel = (level: number): void => {
  globalLevel = level;
};
export const setFlushOn = (): void => {};
export const shutdown = (): void => {};
export const createRotatingLogger = (name: string, file: string) => create('rotating', name, file);
export const createAsyncRotatingLogger = (name: string, file: string) => create('rotating_async', name, file);
