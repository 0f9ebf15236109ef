import type { Localized } from '../core/language/locale';
import { otherFileTexts, type OtherFileTexts, type OtherPlaceTexts } from './otherFiles';

/** Why a file could not be read or written. */
export interface FileErrorTexts {
  readonly 'not-found': string;
  readonly 'is-folder': string;
  readonly 'is-link': string;
  /** A device, a pipe, a socket: reading it may never end. */
  readonly 'not-a-file': string;
  readonly 'not-a-folder': string;
  readonly 'too-large': string;
  readonly 'name-too-long': string;
  readonly exists: string;
  readonly 'no-permission': string;
  readonly 'no-such-folder': string;
  /** Somebody has changed it since it was read. */
  readonly changed: string;
  readonly disk: string;
}

type ObstacleText = (path: string, count: number) => string;

/** Why `-o` may not write where it was asked to. */
export interface OutputObstacleTexts {
  /** It is one of the files that are read, by this or another name. */
  readonly 'is-input': ObstacleText;
  /** Another file stands there. */
  readonly exists: ObstacleText;
  /** A link: what it leads to was never named. */
  readonly 'is-link': ObstacleText;
  /** A device, a pipe, a socket. */
  readonly 'is-device': ObstacleText;
}

/** Why a journal is not taken up again. */
export interface JournalRefusedTexts {
  /** Another kind of file stands there. */
  readonly foreign: string;
  /** Another version judged, or another build of this one. */
  readonly 'other-program': string;
  /** It was kept for a call of another kind. */
  readonly 'other-options': string;
  readonly unwritable: string;
}

/** What the command says of files and places that it cannot do with as it was asked. */
export interface FileObstacleTexts {
  readonly fileErrors: FileErrorTexts;
  readonly outputObstacles: OutputObstacleTexts;
  readonly journalRefused: JournalRefusedTexts;
  readonly otherFiles: OtherFileTexts & OtherPlaceTexts;
}

export const fileObstacleTexts: Localized<FileObstacleTexts> = {
  'zh-CN': {
    fileErrors: {
      'not-found': '找不到这个文件。请检查路径和文件名。',
      'is-folder': '这是一个文件夹，不是文件。请写明文件名。',
      'is-link': '这是一个链接，没有写。请写明文件本身的路径。',
      'not-a-file': '这不是普通文件（是设备或管道），没有读取。请写明文件名。',
      'not-a-folder': '这里已经有一个文件，不是文件夹，什么也没有写。请写明一个文件夹。',
      'too-large': '文件超过 512 MB，没有打开。自评表不会这么大，请检查是不是选错了文件。',
      'name-too-long': '文件名或路径太长，什么也没有写。请换一个短一些的名字。',
      exists: '已经有这个文件，没有覆盖。要覆盖请加 --force。',
      'no-permission': '没有权限读写这个文件，或它正被别的程序占用。请关闭后再试。',
      changed: '读取之后又被改过，没有写入，文件保持现在的内容。请再运行一次。',
      'no-such-folder': '要保存到的文件夹不存在，什么也没有写。请先建好文件夹。',
      disk: '读写磁盘时出错，什么也没有写。请检查磁盘空间后再试。',
    },
    outputObstacles: {
      'is-input': (path) =>
        `${path}：-o 会盖掉要评分的原件，没有评分。请另写一个地方；要填在原件里请用 --in-place（会留备份）。`,
      exists: (path, count) =>
        count === 1
          ? `${path}：已经有这个文件，没有覆盖，也没有评分。要覆盖请加 --force。`
          : `${path} 等 ${count} 个文件已经存在，没有覆盖，也没有评分。要覆盖请加 --force。`,
      'is-link': (path) => `${path}：这是一个链接，没有写，也没有评分。请写明文件本身的路径。`,
      'is-device': (path) => `${path}：这不是普通文件，没有写，也没有评分。请换一个文件名。`,
    },
    journalRefused: {
      foreign: '已经有这个文件，而且它不是本工具的记录，没有评分。请给 --journal 换个名字。',
      'other-program':
        '这份记录不是这个程序做的（版本或构建不同），评分规则可能不同，接着做会前后不一，没有评分。请给 --journal 换个名字全部重做（已写出的副本要加 --force 才重写），或用原来的程序做完。',
      'other-options':
        '这份记录是用别的选项做的，接着做会前后不一，没有评分。请给 --journal 换个名字，或删掉它重做。',
      unwritable: '这份记录写不了，没有评分。请检查路径和权限。',
    },
    otherFiles: {
      ...otherFileTexts['zh-CN'],
      'folder-link': '是指向文件夹的链接，里面的文件没有读取。请直接写明那个文件夹。',
      'broken-link': '是链接，它指向的文件打不开。请索取原件。',
      'not-a-file': '不是普通文件（是设备或管道），没有读取。',
      'circular-link': '是一个指回自己的链接，没有读取。请改为文件本身后再试。',
      'no-access': '没有权限查看，没有读取。请取得读取权限后再试。',
      'long-path': '路径太长，没有读取。请移到上层文件夹或改短名字后再试。',
      unreachable: '现在读不到（可能是磁盘或网络的原因），没有读取。请检查后再试。',
      'bad-name': '文件名的编码读不了，没有读取。请改名后再试。',
    },
  },
  'en-US': {
    fileErrors: {
      'not-found': 'No such file. Check the path and the name.',
      'is-folder': 'This is a folder, not a file. Name a file.',
      'is-link': 'This is a link and was not written to. Name the file itself.',
      'not-a-file': 'This is a device or a pipe, not a file; it was not read. Name a file.',
      'not-a-folder': 'This is a file, not a folder; nothing was written. Name a folder.',
      'too-large': 'The file is larger than 512 MB and was not opened. No form is: check the name.',
      'name-too-long': 'The name or path is too long; nothing was written. Choose a shorter one.',
      exists: 'This file exists and was left alone. Add --force to replace it.',
      'no-permission': 'No permission, or another program holds the file. Close it and try again.',
      changed: 'It was changed after it had been read: nothing was written to it. Run the command again.',
      'no-such-folder': 'The folder to save to does not exist; nothing was written. Create it first.',
      disk: 'Reading or writing failed; nothing was written. Check the disk and try again.',
    },
    outputObstacles: {
      'is-input': (path) =>
        `${path}: -o would replace a file that is to be scored; nothing was scored. Name another place, or use --in-place, which keeps a backup.`,
      exists: (path, count) =>
        count === 1
          ? `${path}: this file exists; it was left alone and nothing was scored. Add --force to replace it.`
          : `${path} and others (${count} files) exist; they were left alone and nothing was scored. Add --force to replace them.`,
      'is-link': (path) => `${path}: this is a link; nothing was written or scored. Name the file itself.`,
      'is-device': (path) =>
        `${path}: this is no plain file; nothing was written or scored. Use another name.`,
    },
    journalRefused: {
      foreign:
        'This file exists and is no journal of this tool; nothing was scored. Name the journal differently.',
      'other-program':
        'This journal was kept by another version or build of the program, whose rules may differ; nothing was scored. Name another one to do everything anew (copies already written need --force), or finish with that one.',
      'other-options':
        'This journal was kept for a call with other options; nothing was scored. Name another one, or delete it.',
      unwritable: 'This journal cannot be written; nothing was scored. Check path and permissions.',
    },
    otherFiles: {
      ...otherFileTexts['en-US'],
      'folder-link': 'is a link to a folder; what is in it was not read. Name that folder itself.',
      'broken-link': 'is a link that leads to no file. Ask for the file itself.',
      'not-a-file': 'is a device or a pipe and was not read.',
      'circular-link': 'is a link that leads back to itself. Put the file itself there and try again.',
      'no-access': 'may not be looked at with your permissions. Have them extended and try again.',
      'long-path':
        'has a path that is too long. Move it to a folder further up or shorten its name, and try again.',
      unreachable: 'cannot be reached just now (the disk or the network). See to that and try again.',
      'bad-name': 'has a name in an encoding that cannot be read. Rename it and try again.',
    },
  },
};
