// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/handovercontent.h"

#include "fiche/publicpage.h"
#include "handover/fichetext.h"
#include "handover/mailaddress.h"
#include "handover/phonefile.h"
#include "l10n/sessions.h"

#include <algorithm>

namespace escale {

HandOverLanguages HandOverContent::languages() const
{
    return persons == Language::Fr ? HandOverLanguages::Other : wanted;
}

bool HandOverContent::isTranslated() const
{
    return persons != Language::Fr && std::any_of(fiches.begin(), fiches.end(), [](const HandOverFiche &fiche) {
               return fiche.persons.translation.language != Language::Fr;
           });
}

bool HandOverContent::hasPlaces() const
{
    return std::any_of(fiches.begin(), fiches.end(),
                       [](const HandOverFiche &fiche) { return !fiche.french.fiche.places.isEmpty(); });
}

bool HandOverContent::hasMap() const
{
    return std::any_of(fiches.begin(), fiches.end(),
                       [](const HandOverFiche &fiche) { return Paper::hasMap(fiche.french.fiche.places); });
}

PaperFiche HandOverContent::paper(qsizetype at) const
{
    const HandOverFiche &fiche = fiches.at(at);
    switch (languages()) {
    case HandOverLanguages::SideBySide:
    case HandOverLanguages::Under:
        return readsFrench ? paperFiche(fiche.french, Language::Fr, fiche.persons, persons)
                           : paperFiche(fiche.persons, persons, fiche.french, Language::Fr);
    case HandOverLanguages::Persons:
    case HandOverLanguages::Other:
        break;
    }
    return language() == Language::Fr ? paperFiche(fiche.french, Language::Fr)
                                      : paperFiche(fiche.persons, persons, {}, Language::Fr, fiche.french);
}

Language HandOverContent::language() const
{
    const bool onlyOther = languages() == HandOverLanguages::Other;
    return readsFrench != onlyOther ? Language::Fr : persons;
}

QList<PaperFiche> HandOverContent::papers() const
{
    QList<PaperFiche> list;
    list.reserve(fiches.size());
    for (qsizetype i = 0; i < fiches.size(); ++i)
        list.append(paper(i));
    return list;
}

PaperOptions HandOverContent::paperOptions() const
{
    PaperOptions with = options;
    with.form = languages() == HandOverLanguages::Under ? PaperForm::Under : PaperForm::SideBySide;
    return with;
}

const ReadFiche &HandOverContent::read(qsizetype at) const
{
    return language() == Language::Fr ? fiches.at(at).french : fiches.at(at).persons;
}

QString HandOverContent::title(qsizetype at) const
{
    return read(at).translation.title;
}

QStringList HandOverContent::links() const
{
    QStringList lines;
    for (qsizetype i = 0; i < fiches.size(); ++i) {
        const ReadFiche &one = read(i);
        lines.append(publicPage(options.site, one.fiche.id, one.fiche.kind, one.translation.language));
    }
    return lines;
}

QString HandOverContent::text() const
{
    QStringList texts;
    for (const PaperFiche &fiche : papers()) {
        for (const PaperColumn &column : fiche.columns)
            texts.append(toText(column.read, todayOf(options.now), options.site));
    }
    return texts.join(QStringLiteral("\n\n"));
}

QUrl HandOverContent::letter() const
{
    if (fiches.isEmpty())
        return {};
    const QStringList pages = links();
    QString body;
    for (qsizetype i = 0; i < fiches.size(); ++i) {
        const QString own = title(i), french = fiches.at(i).french.translation.title;
        body += own + u'\n';
        if (own != french)
            body += french + u'\n';
        if (const QString &abstract = read(i).translation.abstract; !abstract.isEmpty())
            body += abstract + u'\n';
        body += pages.at(i) + QStringLiteral("\n\n");
    }
    body += QStringLiteral("Réfugiés.info");
    return mailAddress(title(0), body);
}

QByteArray HandOverContent::phoneFile() const
{
    return escale::phoneFile(papers(), paperOptions());
}

QString HandOverContent::pdfName() const
{
    return fiches.isEmpty() ? QString() : paperFileName(paper(0), fiches.size() - 1);
}

QString HandOverContent::phoneName() const
{
    return fiches.isEmpty() ? QString() : phoneFileName(paper(0), fiches.size() - 1);
}

} // namespace escale
