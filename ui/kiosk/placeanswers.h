// SPDX-License-Identifier: GPL-3.0-or-later
// The answers to "Where do you live?": here, or another département. A hundred names at once are no question; another
// one is found by the first figure of its number, which everybody knows who has had a letter in France, and then among
// the ten or so that begin with it.
#pragma once

#include <QList>
#include <QString>

namespace escale {

struct PlaceAnswer {
    QString words; ///< in the interface's language
    QString code;  ///< of the département it chooses; empty where it leads to more answers
    QString opens; ///< what to ask placeAnswers() for then
};

/// `here`: the code of the kiosk's département, or empty. `open`: empty for the question as it is first asked, or
/// `opens` of an earlier answer.
QList<PlaceAnswer> placeAnswers(const QString &here, const QString &open);

/// What to open so that `code` is among the answers.
QString placesWith(const QString &code, const QString &here);

} // namespace escale
