import { isNativeError } from 'node:util/types';

/** What an error of the operating system means, and what to do about it, by its code. */
const MEANINGS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use already; stop the program that uses it, or choose another port',
  EADDRNOTAVAIL: 'this computer does not have that address; use one of its own, such as 127.0.0.1 or 0.0.0.0',
  EACCES: 'permission denied; change its permissions, or run as a user who has them (ports below 1024 need a right)',
  EPERM: 'the operating system does not permit it; run as a user who may do it',
  ENOENT: 'there is no such file or folder; check the path',
  ENOTDIR: 'a part of the path is a file, not a folder; check the path',
  EISDIR: 'it is a folder; name a file',
  EEXIST: 'it exists already; remove it, or name another one',
  EROFS: 'the file system can only be read; name a file elsewhere',
  ENOSPC: 'no space is left on the device; make room there, or name a file elsewhere',
  EDQUOT: 'the disk quota is used up; make room, or name a file elsewhere',
  EFBIG: 'the file would be larger than is permitted; name a file elsewhere',
  EIO: 'the device cannot be read or written; check the disk',
  ELOOP: 'the symbolic links lead in a circle; check the path',
  ENAMETOOLONG: 'the path is too long; use a shorter one',
  EMFILE: 'the process may open no further file; raise its limit (`ulimit -n`, or LimitNOFILE= of its systemd unit)',
  ENFILE: 'the system may open no further file; raise its limit (`sysctl fs.file-max`)',
  ENOMEM: 'no memory is left; stop other programs, or give the computer more',
  ENOTFOUND: 'there is no host of this name; check the name',
  EAI_AGAIN: 'the name server does not answer; check the network',
};

/** Says what happened, to which file or address, and what to do, in one line; null for errors that are not the system's. */
export function explainSystemError(error: unknown): string | null {
  const meaning = meaningOf(error);
  if (meaning === null) return null;
  const subject = subjectOf(error);
  return subject === null ? meaning : `${subject}: ${meaning}`;
}

/** The same for a file that the caller names; an error that is not the system's has its own message. */
export function reasonOf(error: unknown): string {
  return meaningOf(error) ?? (isNativeError(error) ? error.message : String(error));
}

export function isSystemError(error: unknown): boolean {
  return meaningOf(error) !== null;
}

function meaningOf(error: unknown): string | null {
  if (!isNativeError(error) || !('code' in error) || typeof error.code !== 'string') return null;
  // Errors of Node.js itself, such as ERR_INVALID_ARG_TYPE, have a code too, and no system call.
  if (!('syscall' in error)) return null;
  return MEANINGS[error.code] ?? error.message;
}

function subjectOf(error: unknown): string | null {
  if (!isNativeError(error)) return null;
  if ('path' in error && typeof error.path === 'string') return error.path;
  if ('address' in error && typeof error.address === 'string')
    return 'port' in error ? `${error.address}:${String(error.port)}` : error.address;
  return 'hostname' in error && typeof error.hostname === 'string' ? error.hostname : null;
}

/** A file could not be used: the message is all that a person needs. */
export class FileError extends Error {
  constructor(what: string, cause: unknown) {
    super(`${what}: ${reasonOf(cause)}`, { cause });
  }
}
