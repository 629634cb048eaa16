// SPDX-License-Identifier: GPL-3.0-or-later
// "Find by ear" without a window: two at a time, few questions, at most five fiches, whatever the library holds and
// whatever its ids are.
#include "model/earfinder.h"
#include "picturing/picturing.h"
#include "testprogram.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <functional>

using namespace escale;

namespace {

Theme theme(const QString &id, const QString &french)
{
    Theme theme;
    theme.id = id;
    theme.name = {{Language::Fr, french}};
    return theme;
}

Need need(const QString &id, const QString &of, const QString &french)
{
    Need need;
    need.id = id;
    need.theme = of;
    need.text = {{Language::Fr, french}};
    return need;
}

QList<FicheCard> cards(const QString &of, int count, const QStringList &needs = {})
{
    QList<FicheCard> list;
    for (int i = 0; i < count; ++i) {
        FicheCard card;
        card.id = QStringLiteral("%1-%2-%3").arg(of, needs.join(u'-')).arg(i);
        card.theme = of;
        card.needs = needs;
        card.title = card.id;
        list.append(card);
    }
    return list;
}

EarFinder finderOf(const Taxonomy &taxonomy, const QList<FicheCard> &list)
{
    return EarFinder(taxonomy, list, Picturing::ours());
}

} // namespace

class TestEarFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibraryLeadsToAPersonAtOnce()
    {
        QCOMPARE(EarFinder().at({}).kind, EarStep::Kind::Nobody);
        QCOMPARE(finderOf({}, {}).at({}).kind, EarStep::Kind::Nobody);
        // Themes without fiches, and fiches of which only the title is known, lead nowhere either.
        Taxonomy taxonomy;
        taxonomy.themes = {theme(QStringLiteral("x"), QStringLiteral("Santé"))};
        QList<FicheCard> list = cards(QStringLiteral("x"), 2);
        for (FicheCard &card : list)
            card.hasBody = false;
        QCOMPARE(finderOf(taxonomy, list).at({}).kind, EarStep::Kind::Nobody);
    }

    void onlyWhatLeadsSomewhereIsAskedTheMostUrgentFirst()
    {
        Taxonomy taxonomy;
        taxonomy.themes = {theme(QStringLiteral("9"), QStringLiteral("Travail")),
                           theme(QStringLiteral("7"), QStringLiteral("Apprendre le français")),
                           theme(QStringLiteral("5"), QStringLiteral("Santé"))};
        const EarFinder finder = finderOf(taxonomy, cards(QStringLiteral("9"), 1) + cards(QStringLiteral("5"), 1));
        const EarStep step = finder.at({});
        QCOMPARE(step.kind, EarStep::Kind::Choice);
        QCOMPARE(step.options.size(), 2);
        QCOMPARE(step.options.at(0).key, QStringLiteral("doctor")); // ill before work, whatever the order of the feed
        QCOMPARE(step.options.at(1).key, QStringLiteral("work"));
        QCOMPARE(finder.at(finder.no({})).kind, EarStep::Kind::Nobody); // French has no fiche: not asked
    }

    void aThemeThatIsNotOfferedAnyMoreIsNotAsked()
    {
        Taxonomy taxonomy;
        taxonomy.themes = {theme(QStringLiteral("5"), QStringLiteral("Santé"))};
        taxonomy.themes.first().active = false;
        QCOMPARE(finderOf(taxonomy, cards(QStringLiteral("5"), 3)).at({}).kind, EarStep::Kind::Nobody);
    }

    void fewFichesAreOfferedWithoutAFurtherQuestion()
    {
        Taxonomy taxonomy;
        taxonomy.themes = {theme(QStringLiteral("5"), QStringLiteral("Santé"))};
        taxonomy.needs = {need(QStringLiteral("n1"), QStringLiteral("5"), QStringLiteral("Voir un dentiste")),
                          need(QStringLiteral("n2"), QStringLiteral("5"), QStringLiteral("Voir un psychologue"))};
        const EarFinder finder = finderOf(taxonomy, cards(QStringLiteral("5"), 2, {QStringLiteral("n1")}) +
                                                        cards(QStringLiteral("5"), 3, {QStringLiteral("n2")}));
        EarTrail trail = finder.yes({}, QStringLiteral("doctor"));
        for (int i = 0; i < 5; ++i, trail = finder.no(trail)) {
            QCOMPARE(finder.at(trail).kind, EarStep::Kind::Fiche);
            QCOMPARE(finder.at(trail).fiches, 5);
            QCOMPARE(finder.at(trail).theme, QStringLiteral("5"));
        }
        QCOMPARE(finder.at(trail).kind, EarStep::Kind::Nobody);
    }

    void manyFichesAreNarrowedByTheirNeedsAndNeverMoreThanFive()
    {
        Taxonomy taxonomy;
        taxonomy.themes = {theme(QStringLiteral("5"), QStringLiteral("Santé"))};
        QList<FicheCard> list = cards(QStringLiteral("5"), 40);
        for (int i = 0; i < 7; ++i) {
            const QString id = QStringLiteral("n%1").arg(i);
            taxonomy.needs.append(need(id, QStringLiteral("5"), QStringLiteral("Besoin %1").arg(i)));
            list += cards(QStringLiteral("5"), 20 - i, {id});
        }
        const EarFinder finder = finderOf(taxonomy, list);
        EarTrail trail = finder.yes({}, QStringLiteral("doctor"));
        QStringList asked;
        int pairs = 0;
        while (finder.at(trail).kind == EarStep::Kind::Need) {
            const EarStep step = finder.at(trail);
            QVERIFY(!step.options.isEmpty() && step.options.size() <= 2);
            for (const EarOption &option : step.options) {
                QVERIFY(!option.words.isEmpty());
                asked.append(option.key);
                const EarTrail taken = finder.yes(trail, option.key);
                const EarStep fiches = finder.at(taken);
                QCOMPARE(fiches.kind, EarStep::Kind::Fiche);
                QVERIFY(fiches.card->needs.contains(option.key));
                QVERIFY(fiches.fiches <= EarFinder::mostFiches);
                QCOMPARE(fiches.need, option.key);
            }
            trail = finder.no(trail);
            ++pairs;
        }
        QCOMPARE(pairs, EarFinder::mostNeedPairs);
        QCOMPARE(asked, (QStringList{QStringLiteral("n0"), QStringLiteral("n1"), QStringLiteral("n2"),
                                     QStringLiteral("n3")})); // those that most fiches answer
        // What is left is none of what was refused.
        int offered = 0;
        while (finder.at(trail).kind == EarStep::Kind::Fiche) {
            for (const QString &refused : std::as_const(asked))
                QVERIFY(!finder.at(trail).card->needs.contains(refused));
            trail = finder.no(trail);
            ++offered;
        }
        QCOMPARE(offered, EarFinder::mostFiches);
    }

    /// Over the whole sample: from every answer there is a way to a fiche or to a person, in few questions.
    void everyWayThroughEndsSoon()
    {
        Taxonomy taxonomy;
        QList<FicheCard> list;
        int id = 0;
        for (const char *name : {"Papiers", "Logement", "Travail", "Français", "Santé", "Études", "Famille",
                                 "Transports", "Argent", "Culture", "Bénévolat", "Rencontres"}) {
            const QString theme = QString::number(++id);
            taxonomy.themes.append(::theme(theme, QString::fromUtf8(name)));
            for (int n = 0; n < 5; ++n) {
                const QString need = theme + u'-' + QString::number(n);
                taxonomy.needs.append(::need(need, theme, QStringLiteral("Besoin ") + need));
                list += cards(theme, 4, {need});
            }
        }
        const EarFinder finder = finderOf(taxonomy, list);
        int ways = 0, longest = 0;
        const std::function<void(const EarTrail &, int)> walk = [&](const EarTrail &trail, int questions) {
            const EarStep step = finder.at(trail);
            longest = std::max(longest, questions);
            QVERIFY(questions <= 6);
            if (step.kind == EarStep::Kind::Fiche || step.kind == EarStep::Kind::Nobody) {
                ++ways;
                return;
            }
            for (const EarOption &option : step.options)
                walk(finder.yes(trail, option.key), questions + 1);
            walk(finder.no(trail), questions + 1);
        };
        walk({}, 0);
        QVERIFY(ways > 20);
        QCOMPARE(longest, 6);
    }

    void everyChoiceWearsAPictureThatThereIs()
    {
        Taxonomy taxonomy;
        QList<FicheCard> list;
        int id = 0;
        for (const char *name :
             {"Papiers", "Logement", "Travail", "Français", "Santé", "Études", "Argent", "Transports"}) {
            taxonomy.themes.append(::theme(QString::number(++id), QString::fromUtf8(name)));
            list += cards(QString::number(id), 1);
        }
        const EarFinder finder = finderOf(taxonomy, list);
        QStringList keys;
        for (EarTrail trail; finder.at(trail).kind == EarStep::Kind::Choice; trail = finder.no(trail)) {
            for (const EarOption &option : finder.at(trail).options) {
                QVERIFY2(QFile::exists(QStringLiteral(ESCALE_PICTOGRAMS "/%1.svg").arg(option.picture)),
                         qPrintable(option.picture));
                keys.append(option.key);
            }
        }
        QCOMPARE(keys.size(), 8);
        QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), 8);
    }
};

ESCALE_GUILESS_TEST(TestEarFinder)
#include "tst_earfinder.moc"
