// SPDX-License-Identifier: GPL-3.0-or-later
// What a keystroke or a choice costs the window for the filters, on 1,000 made-up fiches: the numbers beside every
// choice counted, put into the pane, painted. Beside the limit of 8 ms, half a frame. Every group of the pane is open.
#include "desktop/filterpane.h"
#include "wording/departments.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>

using namespace escale;

namespace {

constexpr int ficheCount = 1000, themeCount = 12, needCount = 80;

ValueList some(QRandomGenerator &random, const QStringList &words)
{
    ValueList list;
    for (const QString &word : words) {
        if (random.bounded(3) == 0)
            list.values.append(word);
    }
    list.presence = list.values.isEmpty() ? Presence::Absent : Presence::Filled;
    return list;
}

QString numbered(const char *what, int number)
{
    return QLatin1String(what) + QString::number(number);
}

FilterFacts madeUp(QRandomGenerator &random, int number)
{
    FicheCard card;
    card.id = QString::number(number);
    card.kind = random.bounded(4) == 0 ? Kind::Demarche : Kind::Dispositif;
    card.theme = numbered("t", random.bounded(themeCount));
    card.needs = {numbered("n", random.bounded(needCount)), numbered("n", random.bounded(needCount))};
    card.cachedLanguages = LanguageSet::fromBits(static_cast<quint8>(random.bounded(256)));
    Metadata &metadata = card.metadata;
    metadata.location = {Where::Departments, Presence::Filled, {}};
    for (int i = 0; i < 3; ++i)
        metadata.location.departments.append(feedForm(departments()[random.bounded(101)]));
    metadata.frenchLevel = some(random, levelWords());
    metadata.publicStatus = some(random, statusWords());
    metadata.publics = some(random, publicWords());
    metadata.timeSlots = some(random, dayWords());
    metadata.price = {true, {double(random.bounded(2))}, {}};
    return filterFacts(card);
}

Taxonomy madeUpTaxonomy()
{
    Taxonomy taxonomy;
    for (int i = 0; i < themeCount; ++i) {
        Theme theme;
        theme.id = numbered("t", i);
        theme.name = {{Language::Fr, numbered("Un thème de plus ", i)}};
        taxonomy.themes.append(theme);
    }
    for (int i = 0; i < needCount; ++i) {
        Need need;
        need.id = numbered("n", i);
        need.theme = numbered("t", i % themeCount);
        need.text = {{Language::Fr, numbered("Ce dont une personne peut avoir besoin ", i)}};
        taxonomy.needs.append(need);
    }
    return taxonomy;
}

template <typename Action> double timed(Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    std::printf("  %-34s p50 %5.2f  most %5.2f ms\n", what, values[values.size() / 2], values.back());
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("fusion"));
    const QApplication application(argc, argv);
    QRandomGenerator random(20261124);
    QList<FilterFacts> fiches;
    for (int i = 0; i < ficheCount; ++i)
        fiches.append(madeUp(random, i));
    Appearance appearance(Profile::Desktop);
    FilterPane pane(appearance);
    pane.setTaxonomy(madeUpTaxonomy(), Language::Fr);
    for (const Facet part : filterParts)
        pane.group(part).setOpen(true);
    pane.resize(248, 900);
    pane.show();
    std::vector<double> counting, filling, painting, all;
    for (int round = 0; round < 200; ++round) {
        // What words find: another part of the library each time; and a filter that comes and goes.
        const QList<FilterFacts> found = fiches.mid(round % 2, ficheCount - random.bounded(ficheCount / 2));
        Filter filter;
        if (round % 3 == 0)
            filter.departments = {departments()[round % 101].code};
        FilterCounts counts;
        counting.push_back(
            timed([&] { counts = countChoices(found, filter, Semantics::Escale, QDate(2026, 11, 28)); }));
        filling.push_back(timed([&] { pane.setCounts(counts); }));
        painting.push_back(timed([&] { QApplication::processEvents(); }));
        all.push_back(counting.back() + filling.back() + painting.back());
    }
    std::printf("filters, %d fiches, %d needs, every group open\n", ficheCount, needCount);
    print("numbers counted", counting);
    print("numbers put into the pane", filling);
    print("laid out and painted", painting);
    print("all of it", all);
    std::sort(all.begin(), all.end());
    const double usual = all[all.size() / 2];
    std::printf("  limit 8 ms: %s\n", usual < 8 ? "held" : "MISSED");
    return 0;
}
