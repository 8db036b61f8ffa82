/** TypeScript's language server, as editors talk to it. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: unknown;
}

export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<unknown, (message: Message) => void>();
  #received = Buffer.alloc(0);
  #requests = 0;

  constructor() {
    this.#process = spawn(`${root}node_modules/.bin/tsc`, ["--lsp", "--stdio"], { cwd: root });
    this.#process.stdout.on("data", (part: Buffer) => this.#receive(part));
  }

  async start(): Promise<void> {
    const capabilities = { textDocument: { hover: { contentFormat: ["markdown"] } } };
    const rootUri = pathToFileURL(root).href;
    await this.request("initialize", { processId: process.pid, rootUri, capabilities });
    this.#send({ method: "initialized", params: {} });
  }

  open(uri: string, text: string): void {
    const textDocument = { uri, languageId: "typescript", version: 1, text };
    this.#send({ method: "textDocument/didOpen", params: { textDocument } });
  }

  async request(method: string, params: unknown): Promise<unknown> {
    this.#requests += 1;
    const id = this.#requests;
    this.#send({ id, method, params });
    const { result, error } = await new Promise<Message>((resolve) =>
      this.#waiting.set(id, resolve),
    );
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(part: Buffer): void {
    this.#received = Buffer.concat([this.#received, part]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(this.#received.toString("latin1"));
      const end = (head?.[0].length ?? 0) + Number(head?.[1]);
      if (head === null || this.#received.length < end) return;
      this.#take(JSON.parse(this.#received.toString("utf8", head[0].length, end)));
      this.#received = this.#received.subarray(end);
    }
  }

  /** Takes an answer, or a request of the server, which is answered with null. */
  #take(message: Message): void {
    if (message.method === undefined) this.#waiting.get(message.id)?.(message);
    else if (message.id !== undefined) this.#send({ id: message.id, result: null });
  }
}
