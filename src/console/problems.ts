import { type CorpusProblem, largestFile } from '../article/corpus.ts';
import type { Say } from '../locales/say.ts';
import type { SettingProblem } from '../settings.ts';
import { type ArgumentProblem, flags } from './arguments.ts';
import { harmless } from './terminal.ts';

/** One line for whoever runs Verbatim, the file first. */
export const tellCorpusProblem = ({ path, reason }: CorpusProblem, { console: { corpus } }: Say): string => {
  const told = (): string => {
    switch (reason.type) {
      case 'missing-folder':
        return corpus.missingFolder;
      case 'not-a-folder':
        return corpus.notAFolder;
      case 'unreadable':
        return corpus.unreadable(reason.code);
      case 'too-large':
        return corpus.tooLarge(reason.bytes, largestFile);
      case 'empty':
        return corpus.empty;
      case 'binary':
        return corpus.binary;
      case 'html':
        return corpus.html;
      case 'other-format':
        return corpus.otherFormat;
      case 'no-body':
        return corpus.noBody;
      case 'link-outside':
        return corpus.linkOutside;
      case 'duplicate':
        return corpus.duplicate(reason.of);
      case 'front-matter-broken':
        return corpus.brokenFrontMatter(reason.line);
      case 'front-matter-unclosed':
        return corpus.unclosedFrontMatter;
      case 'front-matter-field':
        return corpus.badField(reason.field);
    }
  };
  return oneLine(`${path}: ${told()}`);
};

export const tellSettingProblem = ({ variable, held, expected }: SettingProblem, { console }: Say): string =>
  oneLine(console.badSetting(variable, held, console.settings[expected]));

export const tellArgumentProblem = (problem: ArgumentProblem, { console }: Say): string =>
  oneLine(
    problem.type === 'unknown-flag'
      ? console.unknownFlag(problem.flag, flags)
      : console.noLanguage(problem.typed),
  );

const oneLine = (text: string): string => harmless(text.replace(/\s*\n\s*/g, ' '));
