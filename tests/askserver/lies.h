// SPDX-License-Identifier: GPL-3.0-or-later
// What models say: one that is honest, and those that lie in the ways that real ones do.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace escale::test {

struct AskedPassage {
    int number = 0;
    QString language, sheet, section, text;
};

/// What the server was asked.
struct Asked {
    QString question;
    QList<AskedPassage> passages;
    QString paragraph; ///< to be said more simply
    QStringList keep;
    bool schema = false;

    static Asked from(const QByteArray &body);
};

struct SaidClaim {
    QString text;
    int passage = 1;
    QString quote;
};

/// What a model answers that was asked for simpler words.
QString wordingJson(const QString &proposition, const QString &label = QStringLiteral("mot plus simple"),
                    const QString &rationale = QStringLiteral("Ce mot est connu."));

QString claimsJson(const QList<SaidClaim> &claims);

enum class Lie : quint8 {
    None,            ///< the first sentences of the passages, quoted and said as they are
    OtherNumbers,    ///< every number one more
    OtherUnits,      ///< days for months
    InventedQuotes,  ///< true words, a quotation that stands nowhere
    OtherPassage,    ///< the quotation of another passage
    NoCites,         ///< no quotation
    FreeOfCharge,    ///< all is free
    Denied,          ///< the opposite
    Undenied,        ///< what is forbidden is allowed
    InventedNames,   ///< another office
    InventedContact, ///< a telephone number, a web address, an e-mail address
    Markdown,
    Links,
    OtherLanguage,
    Obeys,          ///< says what a hidden instruction wants
    BesideThePoint, ///< quotes well and says something else
    TwoSentences,   ///< a true sentence, and another
    NotJson,
};
inline constexpr int lieCount = int(Lie::NotJson) + 1;
QString told(Lie lie, const Asked &asked);

} // namespace escale::test
