// SPDX-License-Identifier: GPL-3.0-or-later
// The judged questions, and which section of their library answers each (README.md says how they were written).
#pragma once

#include "ask/answer.h"

namespace escale::test {

struct AskedQuestion {
    Language reader = Language::Fr;
    QString before; ///< asked before it; empty unless it is a follow-up
    QString text;
    QStringList answers; ///< "05 how1", "01 what", "06 price"; empty: nothing answers
    QString kind;
    bool held = false; ///< written "- held": nothing answers, and nothing is tuned to it
};

/// Ends the test program when the file is not as the README says.
QList<AskedQuestion> askedQuestions(const QString &file);

/// "05 how1", "06 price": where a quotation is from, as the file writes it. A fiche is the last digits of its id: two
/// of the sample library, three of the second.
QString placeOf(const Quotation &quotation, int digits = 2);

/// By the number of the fiche: odd ones are tuned, even ones held. What nothing answers is held where the file says so.
enum class Share : quint8 { Tuned, Held };
Share shareOf(const AskedQuestion &question);

} // namespace escale::test
