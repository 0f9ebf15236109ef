import type { ServerResponse } from 'node:http';

/** Where the page of `npm run dev` listens for builds. */
export const CHANGES = '/changes';

/** The open pages that want to hear of builds, as server-sent events (HTML standard, "Server-sent events"). */
export class ChangeStream {
  private readonly listeners = new Set<ServerResponse>();

  listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    // Asks a page whose server went to try again soon, in milliseconds.
    response.write('retry: 300\n\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
  }

  tellBuilt(): void {
    for (const listener of this.listeners) listener.write('data: built\n\n');
  }
}
