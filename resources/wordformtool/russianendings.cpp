// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordformtool/russianendings.h"

#include <QList>

namespace escale {
namespace {

/// Ending of the form, ending of the base form: nouns and short adjectives, then verbs by the kind of their stem.
constexpr const char16_t *table =
    u"цем:ец цев:ец цом:ец цов:ец жем:ж жом:ж чем:ч чом:ч шем:ш шом:ш щем:щ щом:щ цем:ц цев:ц "
    u"нен:нный ен:ный ен:енный ок:кий ек:ький ы:ый и:ий "
    u"ек:ка ок:ка ев:й ей:ь ей:я ом: ов: "
    u"ет:ть ют:ть ешь:ть ете:ть ем:ть ю:ть ает:ать "
    u"ует:овать уют:овать уешь:овать уете:овать уем:овать ую:овать "
    u"ует:ывать юет:евать юют:евать юешь:евать юете:евать юем:евать юю:евать "
    u"ет:ать ут:ать ешь:ать ете:ать ем:ать у:ать "
    u"ет:ти ут:ти ешь:ти ете:ти ем:ти у:ти "
    u"ет:еть ут:еть ешь:еть ете:еть ем:еть у:еть "
    u"нет:нуть нут:нуть нешь:нуть нете:нуть нем:нуть ну:нуть нул:нуть "
    u"ит:ить ят:ить ишь:ить ите:ить им:ить ю:ить у:ить ат:ать ит:ать ишь:ать ите:ать им:ать ат:ить "
    u"ит:еть ят:еть ишь:еть ите:еть им:еть "
    u"чу:тить жу:дить жу:зить шу:сить щу:стить щу:тить лю:ить жу:деть шу:сеть чу:теть щу:стеть "
    u"чет:кать чут:кать чешь:кать чете:кать чем:кать чет:тать чут:тать чешь:тать чете:тать чем:тать "
    u"жет:зать жут:зать жешь:зать жете:зать жем:зать шет:сать шут:сать шешь:сать шете:сать шем:сать шу:сать жу:зать "
    u"чу:кать "
    u"щет:скать щут:скать щешь:скать щете:скать щем:скать щу:скать "
    u"ьет:ить ьют:ить ьешь:ить ьете:ить ьем:ить ью:ить "
    u"оет:ыть оют:ыть оешь:ыть оете:ыть оем:ыть ою:ыть "
    u"ает:авать ают:авать аешь:авать аете:авать аем:авать аю:авать "
    u"дет:сти дут:сти дешь:сти дете:сти дем:сти ду:сти тет:сти тут:сти тешь:сти тете:сти тем:сти ту:сти "
    u"дет:сть дут:сть дешь:сть дете:сть дем:сть ду:сть "
    u"жет:чь гут:чь жешь:чь жете:чь жем:чь гу:чь чет:чь кут:чь чешь:чь чете:чь чем:чь ку:чь "
    u"мет:ять мут:ять мешь:ять мете:ять мем:ять му:ять нет:ять нут:ять нешь:ять нете:ять нем:ять ну:ять нет:ать "
    u"нут:ать нешь:ать нете:ать нем:ать ну:ать мет:ать мут:ать мешь:ать мете:ать мем:ать му:ать "
    u"рет:ереть рут:ереть решь:ереть рете:ереть рем:ереть ру:ереть "
    u"дет:ти дут:ти вет:ть вут:ть вешь:ть вете:ть вем:ть ву:ть нет:ть нут:ть нешь:ть нете:ть нем:ть ну:ть "
    u"л:ть ла:ть ло:ть ли:ть ";

struct Ending {
    QString form, base;
};

const QList<Ending> &endings()
{
    static const QList<Ending> list = [] {
        QList<Ending> made;
        for (const QString &pair : QString::fromUtf16(table).split(u' ', Qt::SkipEmptyParts))
            made.append({pair.section(u':', 0, 0), pair.section(u':', 1, 1)});
        return made;
    }();
    return list;
}

/// At least this much of a word has to stay before its ending.
constexpr qsizetype shortestRussianStem = 2;

bool isInfinitive(const QString &word)
{
    return word.endsWith(u"ть"_qs) || word.endsWith(u"ти"_qs) || word.endsWith(u"чь"_qs);
}

QString reflexive(const QString &verb)
{
    return verb + (verb.endsWith(u'и') ? u"сь"_qs : u"ся"_qs);
}

} // namespace

QStringList russianBases(const QString &form, const QSet<QString> &bases)
{
    const bool isReflexive = form.endsWith(u"ся"_qs) || form.endsWith(u"сь"_qs);
    const QString plain = isReflexive ? form.chopped(2) : form;
    QStringList found;
    for (const Ending &ending : endings()) {
        if (!plain.endsWith(ending.form) || plain.size() < ending.form.size() + shortestRussianStem)
            continue;
        QString base = plain.chopped(ending.form.size()) + ending.base;
        if (isReflexive && !isInfinitive(base))
            continue;
        if (isReflexive && bases.contains(reflexive(base)))
            base = reflexive(base);
        if (base != form && bases.contains(base) && !found.contains(base))
            found.append(base);
    }
    return found;
}

} // namespace escale
