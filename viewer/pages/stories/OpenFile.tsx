/** Opens a story from a file; what is no story is said, and nothing is lost. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  largestStoryFile,
  type OwnStory,
  readStoryFile,
  type StoryFault,
} from '../../../picture/stories/own.ts';

export function OpenFile({ onOpen }: { onOpen(story: OwnStory): void }): ReactNode {
  const { t } = useTranslation('stories');
  const [fault, setFault] = useState<{ readonly name: string; readonly fault: StoryFault } | null>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read =
      file.size > largestStoryFile
        ? ({ fault: { kind: 'huge' } } as const)
        : readStoryFile(await file.text());
    if ('fault' in read) setFault({ name: file.name, fault: read.fault });
    else {
      setFault(null);
      onOpen(read.story);
    }
  };
  return (
    <>
      <label className="button campaign-file">
        {t('openFile')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            void open(target.files?.[0]);
            target.value = '';
          }}
        />
      </label>
      <p role="alert" className="campaign-note is-wrong story-fault">
        {fault === null
          ? ''
          : t(`fault.${fault.fault.kind}`, {
              name: fault.name,
              place: 'place' in fault.fault ? fault.fault.place : '',
            })}
      </p>
    </>
  );
}
