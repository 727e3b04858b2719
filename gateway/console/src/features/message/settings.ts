import { useQuery } from '@tanstack/react-query';

import { api, type based, keyed, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { AddressBook, MailMode, Preferences } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';

export const addressKey = ['addresses'] as const;
export const preferencesKey = ['preferences'] as const;

export function useAddresses() {
  return useQuery<Versioned<AddressBook>, Problem>({
    queryKey: addressKey,
    queryFn: () => readVersioned(api.GET('/api/v1/addresses')),
  });
}

export function usePreferences() {
  return useQuery<Versioned<Preferences>, Problem>({
    queryKey: preferencesKey,
    queryFn: () => readVersioned(api.GET('/api/v1/inbox/preferences')),
  });
}

type Based = ReturnType<typeof based>;
const at = (id: string, key: string) => ({ params: { path: { id }, header: keyed(key) } });

export const addressCommands = {
  add: (email: string, key: string) =>
    read(api.POST('/api/v1/addresses', { params: { header: keyed(key) }, body: { email } })),
  sendCode: (id: string, key: string) => read(api.POST('/api/v1/addresses/{id}/codes', at(id, key))),
  verify: (id: string, code: string, key: string) =>
    read(api.POST('/api/v1/addresses/{id}/verification', { ...at(id, key), body: { code } })),
  choose: (id: string, header: Based) =>
    read(api.POST('/api/v1/addresses/{id}/primary', { params: { path: { id }, header } })),
  remove: (id: string, version: string) =>
    read(
      api.DELETE('/api/v1/addresses/{id}', {
        params: { path: { id }, header: { 'If-Match': version } },
        parseAs: 'stream',
      }),
    ),
};

/** What a person wants, as the form holds it. */
export interface PreferencesForm {
  mail: boolean;
  language: Preferences['language'];
  quietOn: boolean;
  quietFrom: string;
  quietTo: string;
  digestAt: string;
  modes: Record<string, MailMode>;
}

const NIGHT = { from: '22:00', to: '07:00' };
const minutes = (time: string) => time.slice(0, 5);

export function formOf(preferences: Preferences): PreferencesForm {
  return {
    mail: preferences.mail,
    language: preferences.language,
    quietOn: preferences.quiet !== undefined,
    quietFrom: minutes(preferences.quiet?.from ?? NIGHT.from),
    quietTo: minutes(preferences.quiet?.to ?? NIGHT.to),
    digestAt: minutes(preferences.digestAt),
    modes: Object.fromEntries(preferences.kinds.map((kind) => [kind.type, kind.mode])),
  };
}

export function requestOf(form: PreferencesForm, zone: string) {
  return {
    mail: form.mail,
    language: form.language,
    zone,
    quiet: form.quietOn ? { from: form.quietFrom, to: form.quietTo } : undefined,
    digestAt: form.digestAt,
    modes: form.modes,
  };
}

export function savePreferences(form: PreferencesForm, zone: string, version: string): Promise<Versioned<Preferences>> {
  return readVersioned(
    api.PUT('/api/v1/inbox/preferences', { params: { header: { 'If-Match': version } }, body: requestOf(form, zone) }),
  );
}
