// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/unitnames.h"

#include "authoring/draftpartners.h"
#include "authoring/draftplaces.h"
#include "feed/plaintext.h"
#include "feed/richtext.h"
#include "l10n/address.h"
#include "l10n/catalogue.h"
#include "l10n/facts.h"

#include <QCoreApplication>
#include <QHash>

namespace escale {
namespace {

QString localised(const char *words)
{
    return QCoreApplication::translate("workshop", words);
}

} // namespace

QString factName(const QString &fact)
{
    const Language language = interfaceLanguage();
    static const QHash<QString, FactKind> cards{{QStringLiteral("price"), FactKind::Price},
                                                {QStringLiteral("frenchLevel"), FactKind::FrenchLevel},
                                                {QStringLiteral("public"), FactKind::Who},
                                                {QStringLiteral("conditions"), FactKind::Conditions},
                                                {QStringLiteral("location"), FactKind::Place},
                                                {QStringLiteral("timeSlots"), FactKind::Days},
                                                {QStringLiteral("commitment"), FactKind::Commitment},
                                                {QStringLiteral("frequency"), FactKind::Frequency}};
    if (const auto card = cards.find(fact); card != cards.end())
        return factTitle(card.value(), language); // as readers have it
    if (fact == QLatin1String("age"))
        return localised(QT_TRANSLATE_NOOP("workshop", "Age"));
    if (fact == QLatin1String("publicStatus"))
        return localised(QT_TRANSLATE_NOOP("workshop", "Status of the person"));
    return fact;
}

QString groupName(const QString &group)
{
    if (group == QLatin1String("why"))
        return localised(QT_TRANSLATE_NOOP("workshop", "Why?"));
    if (group == QLatin1String("how"))
        return localised(QT_TRANSLATE_NOOP("workshop", "How?"));
    return localised(QT_TRANSLATE_NOOP("workshop", "And then?"));
}

QString unitName(const QString &path, const FicheDraft &draft)
{
    if (path == QLatin1String("titreInformatif"))
        return localised(QT_TRANSLATE_NOOP("workshop", "Title"));
    if (path == QLatin1String("titreMarque"))
        return localised(QT_TRANSLATE_NOOP("workshop", "Name of the programme"));
    if (path == QLatin1String("abstract"))
        return localised(QT_TRANSLATE_NOOP("workshop", "Summary"));
    if (path == QLatin1String("what"))
        return localised(QT_TRANSLATE_NOOP("workshop", "What is it?"));
    if (path == QLatin1String("theme") || path == QLatin1String("secondaryThemes"))
        return localised(QT_TRANSLATE_NOOP("workshop", "Theme"));
    if (path == QLatin1String("mainSponsor"))
        return localised(QT_TRANSLATE_NOOP("workshop", "Structure"));
    if (path == QLatin1String("sponsors"))
        return localised(QT_TRANSLATE_NOOP("workshop", "Partners"));
    if (path == QLatin1String("map"))
        return localised(QT_TRANSLATE_NOOP("workshop", "Addresses"));
    if (path.startsWith(QLatin1String("administration")))
        return localised(QT_TRANSLATE_NOOP("workshop", "Administration"));
    const QStringList parts = path.split(u'.');
    if (parts.first() == QLatin1String("metadatas"))
        return factName(path.mid(10));
    for (const DraftGroup &group : draftGroups) {
        if (parts.first() != QLatin1String(group.key))
            continue;
        const auto &sections = draft.*group.sections;
        const QString rest = path.mid(parts.first().size() + 1); // a key may hold dots
        for (qsizetype i = 0; i < sections.size(); ++i) {
            const QString &key = sections[i].key;
            if (rest == key || rest == key + QLatin1String(".title") || rest == key + QLatin1String(".text"))
                return QStringLiteral("%1 %2").arg(groupName(parts.first())).arg(i + 1);
        }
        return groupName(parts.first());
    }
    return path;
}

QString unitPath(const TextPosition &place, const FicheDraft &draft)
{
    const auto section = [&place](const char *key, const QList<DraftSection> &sections) -> QString {
        if (place.index < 0 || place.index >= sections.size())
            return QLatin1String(key);
        return QLatin1String(key) + u'.' + sections[place.index].key +
               (place.block < 0 ? QStringLiteral(".title") : QStringLiteral(".text"));
    };
    switch (place.part) {
    case Part::Title:
        return QStringLiteral("titreInformatif");
    case Part::Brand:
        return QStringLiteral("titreMarque");
    case Part::Abstract:
        return QStringLiteral("abstract");
    case Part::What:
        return QStringLiteral("what");
    case Part::Why:
        return section("why", draft.why);
    case Part::How:
        return section("how", draft.how);
    case Part::Next:
        return section("next", draft.next);
    case Part::WhyTitle:
        return QStringLiteral("why");
    case Part::HowTitle:
        return QStringLiteral("how");
    case Part::NextTitle:
        return QStringLiteral("next");
    default:
        return {};
    }
}

bool isRichUnit(const QString &path)
{
    return path == QLatin1String("what") || path.endsWith(QLatin1String(".text"));
}

QString unitWords(const QString &path, const QString &value)
{
    QStringList lines;
    if (path == QLatin1String("map")) {
        for (const QByteArray &entry : draftEntries(value.toUtf8())) {
            const Place place = placeOf(entry);
            const QString point = place.latitude && place.longitude
                                      ? QStringLiteral("%1, %2").arg(*place.latitude).arg(*place.longitude)
                                      : QString();
            for (const QString &part :
                 {place.title, addressLine(place), place.phone, place.email, place.description, point}) {
                if (!part.isEmpty())
                    lines.append(part);
            }
        }
        return lines.join(u'\n');
    }
    if (path == QLatin1String("sponsors")) {
        for (const QByteArray &entry : draftEntries(value.toUtf8())) {
            const DraftPartner partner = partnerOf(entry);
            lines.append(partner.link.isEmpty() ? partner.name : partner.name + QStringLiteral(" · ") + partner.link);
        }
        return lines.join(u'\n');
    }
    const bool section = path.count(u'.') == 1 && !path.startsWith(QLatin1String("metadatas"));
    if (isRichUnit(path))
        return plainText(blocksFromHtml(value.toStdString(), Language::Fr));
    if (section) {
        const qsizetype line = value.indexOf(u'\n');
        return line < 0 ? QString()
                        : cleanText(value.left(line), TextShape::SingleLine) + u'\n' +
                              plainText(blocksFromHtml(value.mid(line + 1).toStdString(), Language::Fr));
    }
    return cleanText(value, TextShape::MultiLine);
}

} // namespace escale
