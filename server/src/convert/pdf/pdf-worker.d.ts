/** The part of pdf.js that reads the file; its other half draws, and is not used. What it is told and tells, see `engine.ts`. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    initializeFromPort(port: {
      addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
      postMessage(message: unknown): void;
    }): void;
  };
}
