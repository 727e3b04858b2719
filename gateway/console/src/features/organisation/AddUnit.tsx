import { App } from 'antd';

import { api, keyed, read } from '@/kit/api/client';
import type { UnitKind } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { type AddUnitForm, AddUnitFields } from './AddUnitFields';
import { organisationKeys } from './queries';
import { organisationTexts } from './texts';
import { writtenDay } from './unit/queries';

interface AddUnitProps {
  readonly district: string;
  /** What is added, if the page is about one kind. */
  readonly kind?: UnitKind;
  readonly onAdded?: (code: string) => void;
  readonly onClose: () => void;
}

/** A member without a code of its own is numbered by its credit code. */
const codeOf = ({ code, creditCode = '' }: AddUnitForm) => code?.trim() || `member-${creditCode.toLowerCase()}`;

export function AddUnit({ district, kind, onAdded, onClose }: AddUnitProps) {
  const say = useTexts(organisationTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: ({ validFrom, ...values }: AddUnitForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/units', {
          params: { path: { district }, header: keyed(key) },
          body: {
            ...values,
            code: codeOf(values),
            creditCode: values.creditCode || undefined,
            nameEn: values.nameEn?.trim() || values.nameZh,
            validFrom: writtenDay(validFrom),
          },
        }),
      ),
    touches: [organisationKeys.all(district)],
    done: ({ code }, { nameZh }) => {
      void message.success(say('added', { name: nameZh }));
      onClose();
      onAdded?.(code);
    },
  });
  const title = say(kind === 'MEMBER' ? 'addMember' : 'addUnit');
  return (
    <FormDialog<AddUnitForm>
      title={title}
      action={title}
      initial={{ kind: kind ?? 'SITE', memberKind: 'ENTERPRISE' }}
      draft={`add-unit.${district}.${kind ?? 'any'}`}
      pending={command.isPending}
      about={{ 'unit-code-taken': ['code'], 'unknown-credit-code': ['creditCode'], 'no-such-unit': ['parent'] }}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <AddUnitFields district={district} fixed={kind !== undefined} />
    </FormDialog>
  );
}
