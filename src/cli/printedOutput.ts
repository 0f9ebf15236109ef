import { systemCode } from './fileAccess';

/** Whether what is printed still arrives. */
export interface PrintedOutput {
  /** Whoever read it has closed it (`| head`), and wants no more. */
  readonly isClosed: boolean;
  /** Something of it was lost: a full disk behind `> file`. */
  readonly isLost: boolean;
}

/** Follows a stream, whose errors would else end the process, or go unnoticed where only the last of it is lost. */
export function printedOutput(stream: Pick<NodeJS.WritableStream, 'on'>): PrintedOutput {
  const output = { isClosed: false, isLost: false };
  stream.on('error', (error) => {
    if (systemCode(error) === 'EPIPE') output.isClosed = true;
    else output.isLost = true;
  });
  return output;
}
