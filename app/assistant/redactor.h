// SPDX-License-Identifier: GPL-3.0-or-later
// What of a question must not leave this machine: names, telephone numbers, addresses of letters and of e-mail, numbers
// of files and of accounts, dates of birth. Each is replaced by a placeholder, and put back where the answer is shown.
// Better one too many than one too few: a placeholder costs the answer little. Pure functions, any thread; nothing is
// kept and nothing logged.
//
// Forms: telephone numbers of the French plan and +countries; AGDREF, ten digits; social security (NIR), thirteen
// digits and a key; IBAN by ISO 13616; any other run of eight digits or mix of letters and digits as on passports.
#pragma once

#include "fiche/language.h"
#include "fiche/textrange.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace escale {

enum class PrivateKind : quint8 { Name, Phone, Email, Number, Account, BirthDate, Address, Marked };

/// "NAME", "PHONE"...: the word of a placeholder, which a model sees.
QLatin1String nameOf(PrivateKind kind);

struct PrivateWords {
    PrivateKind kind = PrivateKind::Name;
    TextRange range;     ///< in what was typed
    QString words;       ///< what stands there
    QString placeholder; ///< "[NAME-1]"; the same words have the same one

    friend bool operator==(const PrivateWords &, const PrivateWords &) = default;
};

struct Redaction {
    QString typed, text;         ///< as typed; as it may leave
    QList<PrivateWords> removed; ///< in order, apart from each other
};

/// `marked`: words that the person wants hidden too, wherever they stand.
Redaction redacted(const QString &typed, const QStringList &marked = {});
/// With the placeholders of `redaction` replaced by what they stand for.
QString restored(const QString &text, const Redaction &redaction);
/// What looks like a placeholder and is none of `redaction`.
bool hasStrangePlaceholder(const QString &text, const Redaction &redaction);

} // namespace escale
