import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { completeLine } from '../../src/console/complete-line.ts';
import { prompt } from '../../src/console/prompt.ts';
import { sessionOf } from './corpus.ts';

const session = await sessionOf('fr', { colour: false, width: 80 });
const tab = (line: string) => completeLine(line, session.context, session.commands);

describe('Tab', () => {
  it('completes commands, French ones too', () => {
    expect(tab('/quo')).toEqual([['/quote '], '/quo']);
    expect(tab('cita')).toEqual([expect.arrayContaining(['/citation ']), 'cita']);
    expect(tab('')[0]).toEqual(expect.arrayContaining(['/help ', '/who ']));
  });

  it('completes names by any part of them, the most quoted ones before a letter is typed', () => {
    expect(tab('/quote sar')).toEqual([['Aminata Sarr'], 'sar']);
    expect(tab('/quote qui:sarr')).toEqual([['Aminata Sarr'], 'sarr']);
    expect(tab('/quote ')[0]).toEqual(expect.arrayContaining(['Aminata Sarr', 'Ousmane Ba']));
  });

  it('completes the options that are not yet named, in the asker’s language', () => {
    const [names] = tab('/quote Aminata Sarr ');
    expect(names).toEqual(expect.arrayContaining(['sujet:', 'depuis:']));
    expect(names).not.toContain('qui:');
    expect(tab('/quote Aminata Sarr su')).toEqual([['sujet:'], 'su']);
    expect(tab('/quote Aminata Sarr genre:rap')).toEqual([['rapporté'], 'rap']);
  });

  it('offers nothing where nothing is known', () => {
    expect(tab('/zzzzzzzz a')[0]).toEqual([]);
  });
});

/** What the prompt writes while somebody types; the keys as a terminal sends them. */
async function typed(keys: string): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const written = text(output);
  const left = prompt(session, input, output);
  input.write(keys);
  await left;
  output.end();
  return (await written).replaceAll('\u202f', ' ');
}

describe('the prompt', () => {
  it('answers what is typed, remembers it, and leaves at Ctrl-D', async () => {
    const shown = await typed('/quote Sarr\r\x1b[A\r\x04');
    expect(shown).toMatch(/^Verbatim · 1 article/);
    expect(shown.match(/« Nous avons tenu parole/g)).toHaveLength(2);
  });

  it('completes at Tab', async () => {
    expect(await typed('/quote sar\t\r\x04')).toContain('/quote Aminata Sarr');
  });

  it('goes on after a question that it cannot understand, and leaves at Ctrl-C or a word', async () => {
    expect(await typed('/quot Ba\r/who Ba\r\x03')).toMatch(/Vouliez-vous dire \/quote.*Ousmane Ba/s);
    expect(await typed('suite\rquitter\r')).toContain('Il n’y a pas de suite.');
  });
});
