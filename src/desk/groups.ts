import type { MessageKey } from "../language/translate.js";

/** A command as the desk offers it: its words, as they are typed. */
type Offered = readonly [command: string, help: MessageKey];

/** What a registrar may want to do, by subject, at most nine in each. Every entry runs that command. */
export const GROUPS: readonly { title: MessageKey; offered: readonly Offered[] }[] = [
  {
    title: "help.group-rosters",
    offered: [
      ["import", "help.import"],
      ["check", "help.check"],
      ["review", "help.review"],
      ["courses", "help.courses"],
      ["courses set", "help.courses-set"],
      ["trainees set", "help.trainees-set"],
      ["roster template", "help.roster-template"],
      ["roster export", "help.roster-export"],
      ["undo", "help.undo"],
    ],
  },
  {
    title: "help.group-documents",
    offered: [
      ["issue", "help.issue"],
      ["print", "help.print"],
      ["handover", "help.handover"],
      ["take-back", "help.take-back"],
      ["annul", "help.annul"],
      ["duplicate", "help.duplicate"],
      ["reprint", "help.reprint"],
      ["correct", "help.correct"],
      ["blanks", "help.blanks"],
    ],
  },
  {
    title: "help.group-look-up",
    offered: [
      ["find", "help.find"],
      ["journal", "help.journal"],
      ["journal export", "help.journal-export"],
      ["journal acts", "help.journal-acts"],
      ["verify", "help.verify"],
      ["report", "help.report"],
    ],
  },
  {
    title: "help.group-requests",
    offered: [
      ["requests", "help.requests"],
      ["request open", "help.request-open"],
      ["request import", "help.request-import"],
      ["request show", "help.request-show"],
      ["request fulfil", "help.request-fulfil"],
      ["request refuse", "help.request-refuse"],
      ["request decline", "help.request-decline"],
      ["request withdraw", "help.request-withdraw"],
      ["request strike", "help.request-strike"],
    ],
  },
  {
    title: "help.group-safety",
    offered: [
      ["backup", "help.backup"],
      ["backups", "help.backups"],
      ["audit", "help.audit"],
      ["restore", "help.restore"],
      ["doctor", "help.doctor"],
      ["settings set", "help.settings-set"],
      ["operators set", "help.operators-set"],
      ["calendar", "help.calendar"],
      ["templates", "help.templates"],
    ],
  },
];
