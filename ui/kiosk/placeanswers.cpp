// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/placeanswers.h"

#include "l10n/departments.h"
#include "l10n/isolate.h"

#include <QCoreApplication>

namespace escale {
namespace {

const QString everyFigure = QStringLiteral("*");

QString figureOf(const QString &code)
{
    return code.left(1);
}

QString named(const Department &department)
{
    return isolatedLeftToRight(displayName(department));
}

PlaceAnswer another(const QString &here)
{
    const QString words = here.isEmpty()
                              ? QCoreApplication::translate("escale::QuestionsPage", "Choose a d\u00e9partement")
                              : QCoreApplication::translate("escale::QuestionsPage", "Another d\u00e9partement");
    return {words, {}, everyFigure};
}

/// "30 – 39", one for each first figure.
QList<PlaceAnswer> figures()
{
    QList<PlaceAnswer> answers;
    QString first;
    for (const Department &department : departments()) {
        if (answers.isEmpty() || answers.last().opens != figureOf(department.code)) {
            first = department.code;
            answers.append({{}, {}, figureOf(department.code)});
        }
        answers.last().words = isolatedLeftToRight(QStringLiteral("%1 \u2013 %2").arg(first, department.code));
    }
    return answers;
}

} // namespace

QList<PlaceAnswer> placeAnswers(const QString &here, const QString &open)
{
    if (open == everyFigure)
        return figures();
    QList<PlaceAnswer> answers;
    for (const Department &department : departments()) {
        if (open == figureOf(department.code))
            answers.append({named(department), department.code, {}});
        else if (open.isEmpty() && department.code == here)
            //: %1 is the département the kiosk stands in, "Isère (38)"
            answers.append(
                {QCoreApplication::translate("escale::QuestionsPage", "%1 (here)").arg(named(department)), here, {}});
    }
    answers.append(another(here)); // also the way back from a figure
    return answers;
}

QString placesWith(const QString &code, const QString &here)
{
    return code.isEmpty() || code == here ? QString() : figureOf(code);
}

} // namespace escale
