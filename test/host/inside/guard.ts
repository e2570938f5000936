// Preloaded into the VS Code server, and inherited by its children.
import { whenOrphaned } from '../orphan.ts';

// The extension host replaces `process.exit` later on, so the real one is kept.
const exit = process.exit.bind(process);
whenOrphaned(() => exit(1));
