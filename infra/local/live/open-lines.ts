import type { WebSocket } from 'ws';

/** An open WebSocket, as the gateway knows it. */
export interface OpenLine {
  readonly connectionId: string;
  readonly connectedAtMs: number;
  readonly sourceIp: string;
  readonly userAgent: string;
}

/** Every WebSocket that is open on this machine. */
export interface OpenLines {
  open(line: OpenLine, socket: WebSocket): void;
  /** `undefined` once it is closed, or before it is open. */
  look(connectionId: string): (OpenLine & { readonly lastActiveAtMs: number }) | undefined;
  /** Answers whether it is open. */
  say(connectionId: string, bytes: Buffer): boolean;
  hangUp(connectionId: string): boolean;
  /** Ends all of them without a word, as a power cut would. */
  stop(): void;
}

/**
 * Without a word from either side for so long, and after so long in all, the gateway closes a connection.
 *
 * Source: "Quotas for configuring and running a WebSocket API in API Gateway", API Gateway Developer Guide.
 */
export const DOCUMENTED = { idleMaxMs: 10 * 60_000, openMaxMs: 2 * 60 * 60_000 } as const;

const GOING_AWAY = 1001;
const NORMAL = 1000;

export function createOpenLines({
  idleMaxMs,
  openMaxMs,
}: typeof DOCUMENTED | Limits = DOCUMENTED): OpenLines {
  const lines = new Map<
    string,
    { line: OpenLine; socket: WebSocket; lastActiveAtMs: number; idle: () => void }
  >();

  const close = (connectionId: string, code: number, reason: string): boolean => {
    const found = lines.get(connectionId);
    found?.socket.close(code, reason);
    return lines.delete(connectionId);
  };

  return {
    open: (line, socket) => {
      const { connectionId } = line;
      const goAway = () => close(connectionId, GOING_AWAY, 'Going away');
      let idle = setTimeout(goAway, idleMaxMs);
      const atLatest = setTimeout(goAway, openMaxMs);
      const active = () => {
        clearTimeout(idle);
        idle = setTimeout(goAway, idleMaxMs);
        const found = lines.get(connectionId);
        if (found) found.lastActiveAtMs = Date.now();
      };
      lines.set(connectionId, { line, socket, lastActiveAtMs: line.connectedAtMs, idle: active });
      socket.on('message', active);
      socket.on('close', () => {
        clearTimeout(idle);
        clearTimeout(atLatest);
        lines.delete(connectionId);
      });
      // What is wrong with a line closes it, and is nobody's fault here.
      socket.on('error', () => {});
    },
    look: (connectionId) => {
      const found = lines.get(connectionId);
      return found && { ...found.line, lastActiveAtMs: found.lastActiveAtMs };
    },
    say: (connectionId, bytes) => {
      const found = lines.get(connectionId);
      found?.socket.send(bytes, { binary: false });
      found?.idle();
      return found !== undefined;
    },
    hangUp: (connectionId) => close(connectionId, NORMAL, ''),
    stop: () => {
      for (const { socket } of lines.values()) socket.terminate();
      lines.clear();
    },
  };
}

interface Limits {
  readonly idleMaxMs: number;
  readonly openMaxMs: number;
}
