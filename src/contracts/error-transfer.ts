/**
 * Carries engine errors across threads with their code and parameters. Comlink's own handler keeps
 * message and stack alone; call {@link installErrorTransfer} on both sides before the first call.
 */
import * as Comlink from 'comlink';
import { EngineError, ERROR_TEXTS, type ErrorCode, type ErrorParams } from '../engine/errors.ts';

interface Thrown {
  readonly value: unknown;
}
interface WireError {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

/** Any thrown thing as a coded error. What is not ours may quote the note: its message is dropped. */
export function toWire(thrown: unknown): WireError {
  if (thrown instanceof EngineError) return { code: thrown.code, params: thrown.params };
  return { code: 'INTERNAL', params: {} };
}

export function fromWire(wire: WireError): EngineError {
  const code = Object.hasOwn(ERROR_TEXTS, wire.code) ? wire.code : 'INTERNAL';
  return new EngineError(code, wire.params);
}

export function installErrorTransfer(): void {
  const plain = Comlink.transferHandlers.get('throw');
  if (plain === undefined) return;
  Comlink.transferHandlers.set('throw', {
    canHandle: (value): value is unknown => plain.canHandle(value),
    serialize: (thrown: unknown) => [toWire((thrown as Thrown).value), []],
    deserialize: (wire: unknown) => {
      throw fromWire(wire as WireError);
    },
  });
}
