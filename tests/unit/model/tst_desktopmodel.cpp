// SPDX-License-Identifier: GPL-3.0-or-later
// The state of the caseworker's desk without the desk: what each wish changes, and that it is told once.
#include "libraryrig.h"
#include "model/desktopmodel.h"
#include "samplelibrary.h"
#include "search/searchindexer.h"
#include "testprogram.h"

#include <QDir>
#include <QSettings>

using namespace escale;
using namespace escale::test;

namespace {

using Aspect = DesktopModel::Aspect;
using Aspects = DesktopModel::Aspects;

struct ModelRig final {
    explicit ModelRig(Language language = Language::Fr) : model(base.library, search, base.clock, language)
    {
        base.prepare();
        QObject::connect(&model, &DesktopModel::changed, &model, [this](Aspects aspects) { told.append(aspects); });
    }
    /// A desk that has opened.
    ModelRig &begun()
    {
        model.begin(Semantics::Escale);
        base.rest();
        told.clear();
        return *this;
    }
    [[nodiscard]] int times(Aspect aspect) const
    {
        return static_cast<int>(
            std::count_if(told.begin(), told.end(), [aspect](Aspects one) { return one.testFlag(aspect); }));
    }
    void find(const QString &text)
    {
        QSignalSpy answered(&model.found(), &Finder::changed);
        model.search(text);
        if (answered.isEmpty() && !answered.wait())
            qFatal("the search does not answer");
        base.rest();
    }
    void open(const QString &id)
    {
        model.open(id);
        base.rest();
    }
    [[nodiscard]] QString shown() const
    {
        const auto &texts = model.openFiche().texts();
        return texts.isEmpty() ? QString() : texts.first().fiche.id;
    }

    LibraryRig base;
    SearchService search{base.library.path(), base.clock};
    DesktopModel model;
    QList<Aspects> told;
};

} // namespace

class TestDesktopModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatOpensHasTheWholeLibraryAndItsThemes()
    {
        ModelRig rig;
        QVERIFY(!rig.model.found().answered()); // not yet is not "nothing"
        rig.model.begin(Semantics::Escale);
        rig.base.rest();
        QCOMPARE(rig.model.found().rows().size(), 20);
        QCOMPARE(rig.model.found().total(), 20);
        QVERIFY(rig.model.taxonomy().theme(papersTheme));
        QCOMPARE(rig.times(Aspect::Results), 1);
        QCOMPARE(rig.times(Aspect::Taxonomy), 1);
        QCOMPARE(rig.times(Aspect::Text), 0); // nothing was open
    }

    void anotherLanguageIsToldOnceListAndTextWithIt()
    {
        ModelRig rig;
        rig.begun().open(bankAccount);
        rig.told.clear();
        rig.model.setInterfaceLanguage(Language::Ar);
        QCOMPARE(rig.times(Aspect::Languages), 1); // at once: menus and buttons
        QCOMPARE(rig.times(Aspect::Results) + rig.times(Aspect::Text), 0);
        rig.base.rest();
        QCOMPARE(rig.times(Aspect::Languages), 1);
        QCOMPARE(rig.times(Aspect::Results), 1);
        QCOMPARE(rig.times(Aspect::Text), 1);
        QCOMPARE(rig.times(Aspect::Taxonomy), 0); // it is the same in any language
        QCOMPARE(rig.model.found().rows().first().card.language, Language::Ar);
        QCOMPARE(rig.model.openFiche().texts().first().translation.language, Language::Ar);
        rig.told.clear();
        rig.model.setInterfaceLanguage(Language::Ar);
        rig.base.rest();
        QVERIFY(rig.told.isEmpty());
    }

    void whatIsReadCanBeInAnotherLanguageThanTheMenus()
    {
        ModelRig rig;
        rig.begun().open(bankAccount);
        rig.model.setContentLanguage(Language::Uk);
        rig.base.rest();
        QCOMPARE(rig.model.interfaceLanguage(), Language::Fr);
        QCOMPARE(rig.model.openFiche().languages(), QList<Language>{Language::Uk});
        QCOMPARE(rig.model.found().rows().first().card.language, Language::Fr); // the list is the caseworker's
        rig.open(drivingLicence);                                               // and the next fiche too
        QCOMPARE(rig.model.openFiche().languages(), QList<Language>{Language::Uk});
        rig.model.setInterfaceLanguage(Language::Ru); // the content follows
        rig.base.rest();
        QCOMPARE(rig.model.contentLanguage(), Language::Ru);
        QCOMPARE(rig.model.openFiche().languages(), QList<Language>{Language::Ru});
    }

    void theSecondLanguageIsNeverTheFirst()
    {
        ModelRig rig;
        rig.begun().open(bankAccount);
        rig.model.setSecondLanguage(Language::Fr);
        QCOMPARE(rig.model.secondLanguage(), Language::Ar);
        rig.model.setInterfaceLanguage(Language::Ar);
        QCOMPARE(rig.model.secondLanguage(), Language::Fr);
        rig.base.rest();
        QCOMPARE(rig.model.openFiche().languages(), (QList<Language>{Language::Ar, Language::Fr}));
        rig.model.setContentLanguage(Language::Fr); // as the second: one column says it all
        rig.base.rest();
        QCOMPARE(rig.model.openFiche().languages(), QList<Language>{Language::Fr});
    }

    void twoColumnsComeBackWithTheLanguageTheyHad()
    {
        ModelRig rig;
        rig.begun();
        rig.model.setSecondLanguage(Language::Ti);
        rig.model.toggleSecondLanguage();
        QCOMPARE(rig.model.secondLanguage(), std::nullopt);
        rig.model.toggleSecondLanguage();
        QCOMPARE(rig.model.secondLanguage(), Language::Ti);
    }

    void aFilterAndWhatItLeavesAreToldTogether()
    {
        ModelRig rig;
        rig.begun().model.setFilter(onlyProcedures());
        QCOMPARE(rig.told, QList<Aspects>{Aspect::Filter | Aspect::Results | Aspect::TakeBack});
        QCOMPARE(rig.model.found().rows().size(), 8); // the sample has 8 procedures
        rig.told.clear();
        rig.model.setFilter(onlyProcedures());
        QVERIFY(rig.told.isEmpty());
    }

    void duringASearchTheFilterIsToldAtOnceAndTheListWhenItIsThere()
    {
        ModelRig rig;
        rig.begun().find(QStringLiteral("travail"));
        rig.told.clear();
        QSignalSpy answered(&rig.model.found(), &Finder::changed);
        rig.model.setFilter(onlyProcedures());
        QCOMPARE(rig.told, QList<Aspects>{Aspect::Filter | Aspect::TakeBack});
        QVERIFY(!answered.isEmpty() || answered.wait());
        QCOMPARE(rig.told.size(), 2);
        QCOMPARE(rig.told.last(), Aspects(Aspect::Results));
    }

    void aThemeLeadsOutOfASearchThatFoundNothing()
    {
        ModelRig rig;
        rig.begun().find(QStringLiteral("zzzzqqqq"));
        QVERIFY(rig.model.found().rows().isEmpty());
        rig.told.clear();
        rig.model.browseTheme(papersTheme);
        QCOMPARE(rig.told.size(), 1);
        QVERIFY(rig.told.first().testFlag(Aspect::Query) && rig.told.first().testFlag(Aspect::Filter));
        QCOMPARE(rig.model.query(), QString());
        QVERIFY(!rig.model.found().rows().isEmpty());
        QCOMPARE(rig.model.filter().themes, QStringList(papersTheme));
        rig.model.filterByNeed(QStringLiteral("x")); // of one choice, not of both
        QVERIFY(rig.model.filter().themes.isEmpty());
    }

    void backAndForward()
    {
        ModelRig rig;
        rig.begun().open(bankAccount);
        rig.open(drivingLicence);
        QVERIFY(rig.model.canGoBack() && !rig.model.canGoForward());
        rig.told.clear();
        rig.model.goBack();
        QCOMPARE(rig.times(Aspect::Fiche), 1);
        rig.base.rest();
        QCOMPARE(rig.shown(), bankAccount);
        QVERIFY(!rig.model.canGoBack() && rig.model.canGoForward());
        rig.model.goBack(); // there is nothing before it
        QCOMPARE(rig.model.ficheId(), bankAccount);
        rig.model.goForward();
        rig.base.rest();
        QCOMPARE(rig.shown(), drivingLicence);
        rig.model.open({});
        QCOMPARE(rig.model.ficheId(), drivingLicence);
    }

    void theSelectionIsAListOfItsOwn()
    {
        ModelRig rig;
        rig.begun().model.toggleSelected(); // nothing is open
        QVERIFY(rig.told.isEmpty());
        for (const QString &id : {bankAccount, drivingLicence}) {
            rig.open(id);
            rig.model.toggleSelected();
        }
        QCOMPARE(rig.model.selection(), (QStringList{bankAccount, drivingLicence}));
        QVERIFY(rig.model.isSelected());
        rig.told.clear();
        rig.model.showSelection(true);
        QCOMPARE(rig.told, QList<Aspects>{Aspect::Selection | Aspect::Results});
        QCOMPARE(rig.model.found().rows().size(), 2);
        rig.model.toggleSelected(); // and it leaves the list
        QCOMPARE(rig.model.found().rows().size(), 1);
        rig.model.showSelection(false);
        QCOMPARE(rig.model.found().rows().size(), 20);
    }

    void theNextDayFindsTheCaseworkersOwnAndNothingOfAPerson()
    {
        const QTemporaryDir folder;
        QSettings memory(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        memory.setValue(QStringLiteral("window/fiche"), residencePermit); // an earlier version wrote it down
        memory.setValue(QStringLiteral("window/second"), QStringLiteral("uk"));
        const QString selections = folder.filePath(QStringLiteral("selections"));
        {
            ModelRig rig;
            QVERIFY(rig.model.selections().open(selections).ok());
            rig.model.recall(memory);
            rig.begun();
            QCOMPARE(rig.shown(), QString()); // who sat here last is not shown to who sits here now
            rig.open(bankAccount);
            rig.model.toggleSelected();
            rig.open(drivingLicence);
            rig.model.setPersonsLanguage(Language::Uk);
            rig.model.setFilter(onlyProcedures());
            rig.model.setOrder(ResultOrder::Name);
            rig.model.interview().speak(0);
            rig.find(QStringLiteral("logement"));
            rig.model.remember(memory);
            memory.sync();
        }
        QFile file(memory.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        for (const char *personal :
             {"logement", "uk", "demarche", "e5ca1e0000000000000c0007", "second", "e5ca1e0000000000000c0001"})
            QVERIFY2(!written.contains(personal), personal);
        ModelRig rig;
        QVERIFY(rig.model.selections().open(selections).ok());
        rig.model.recall(memory);
        rig.begun();
        QCOMPARE(rig.shown(), QString());
        QCOMPARE(rig.model.secondLanguage(), std::nullopt);
        QCOMPARE(rig.model.selection(), QStringList(bankAccount));
        QCOMPARE(rig.model.found().order(), ResultOrder::Name);
        QCOMPARE(rig.model.query(), QString());
    }

    void aFicheAskedForBeforeTheLibraryIsThereIsShown()
    {
        ModelRig rig;
        rig.model.open(bankAccount);
        rig.begun();
        QCOMPARE(rig.shown(), bankAccount);
    }

    /// "centre's département: 6 actions at every start", wanted: none.
    void everyPersonBeginsWithThePlaceOfTheCentre()
    {
        ModelRig rig;
        rig.model.setHome({QStringLiteral("38")});
        rig.begun();
        Filter home;
        home.departments = {QStringLiteral("38")};
        QCOMPARE(rig.model.filter(), home);
        rig.model.setFilter(onlyProcedures()); // the person lives elsewhere
        rig.model.setHome({QStringLiteral("69")});
        QCOMPARE(rig.model.filter(), onlyProcedures()); // what was chosen by hand stays
        rig.model.nextPerson();
        home.departments = {QStringLiteral("69")};
        QCOMPARE(rig.model.filter(), home);
        rig.model.setHome({});
        QCOMPARE(rig.model.filter(), Filter());
    }

    void thePersonsLanguageIsOneChoice()
    {
        ModelRig rig;
        rig.begun().open(bankAccount);
        rig.model.setPersonsLanguage(Language::Ps);
        QCOMPARE(rig.model.secondLanguage(), Language::Ps);
        rig.model.setPersonsLanguage(Language::Ti);
        rig.base.rest();
        QCOMPARE(rig.model.openFiche().languages(), (QList<Language>{Language::Fr, Language::Ti}));
        rig.model.setPersonsLanguage(Language::Fr); // they read what the caseworker reads
        rig.base.rest();
        QCOMPARE(rig.model.secondLanguage(), std::nullopt);
        QCOMPARE(rig.model.openFiche().languages(), QList<Language>{Language::Fr});
    }

    /// Two things everywhere: the language of the menus, and what one reads.
    void whatTheCaseworkerReadsStaysWhenThePersonsLanguageChanges()
    {
        ModelRig rig;
        rig.begun().open(bankAccount);
        rig.model.setContentLanguage(Language::En);
        rig.model.setPersonsLanguage(Language::Ar);
        rig.base.rest();
        QCOMPARE(rig.model.interfaceLanguage(), Language::Fr);
        QCOMPARE(rig.model.openFiche().languages(), (QList<Language>{Language::En, Language::Ar}));
        rig.model.nextPerson();
        QCOMPARE(rig.model.contentLanguage(), Language::Fr);
    }

    /// The selection of the last day may lie in a shared folder that answers late, or not today.
    void aSelectionThatComesLateIsTheOneThatWasChosen()
    {
        QTemporaryDir folder;
        const QString own = folder.filePath(QStringLiteral("own")), team = folder.filePath(QStringLiteral("team"));
        QVERIFY(QDir().mkpath(team));
        QSettings memory(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        QString shared;
        {
            ModelRig rig;
            QVERIFY(rig.model.selections().open(own, team).ok());
            QVERIFY(rig.model.selections().create({}, {bankAccount}).ok());
            shared = *rig.model.selections().create(QStringLiteral("Équipe"), {drivingLicence, residencePermit});
            QVERIFY(rig.model.selections().share(shared).ok());
            rig.model.selections().reload(); // the folder takes it
            rig.model.setCurrentSelection(shared);
            rig.model.remember(memory);
        }
        {
            ModelRig rig; // today it does not answer
            QVERIFY(rig.model.selections().open(own, team).ok());
            rig.model.recall(memory);
            QCOMPARE(rig.model.selection(), QStringList(bankAccount));
            rig.model.remember(memory);
        }
        ModelRig rig;
        QVERIFY(rig.model.selections().open(own, team).ok());
        rig.model.recall(memory);
        QCOMPARE(rig.model.selection(), QStringList(bankAccount));
        rig.model.selections().reload();
        QCOMPARE(rig.model.currentSelection(), shared);
        QCOMPARE(rig.model.selection(), (QStringList{drivingLicence, residencePermit}));
        // Who has begun to fill another one keeps it.
        ModelRig next;
        QVERIFY(next.model.selections().open(own, team).ok());
        next.model.recall(memory);
        next.model.toggleSelected(residencePermit);
        next.model.selections().reload();
        QCOMPARE(next.model.selection(), (QStringList{bankAccount, residencePermit}));
    }

    void whatWasReadIsKnownUntilThePersonLeaves()
    {
        ModelRig rig;
        rig.begun().open(bankAccount);
        rig.open(drivingLicence);
        rig.open(bankAccount);
        QCOMPARE(rig.model.recent(), (QStringList{bankAccount, drivingLicence}));
        for (const ResultRow &row : rig.model.found().rows())
            rig.model.open(row.card.id);
        QCOMPARE(rig.model.recent().size(), DesktopModel::mostRecent);
        const QStringList before = rig.model.recent();
        rig.model.nextPerson();
        QVERIFY(rig.model.recent().isEmpty());
        QCOMPARE(rig.model.ficheId(), QString());
        rig.model.takeBackNextPerson();
        QCOMPARE(rig.model.recent(), before);
    }

    void whoComesBackDoesNotBringTheMenusOfBefore()
    {
        ModelRig rig;
        rig.begun();
        rig.model.setPersonsLanguage(Language::Uk);
        rig.model.nextPerson();
        rig.model.setInterfaceLanguage(Language::Ar);
        rig.model.takeBackNextPerson();
        QCOMPARE(rig.model.interfaceLanguage(), Language::Ar);
        QCOMPARE(rig.model.secondLanguage(), Language::Uk);
    }

    void theListIsSortedByNameAndByDate()
    {
        ModelRig rig;
        rig.begun();
        const auto titles = [&rig] {
            QStringList list;
            for (const ResultRow &row : rig.model.found().rows())
                list.append(row.card.title.toLower());
            return list;
        };
        const QStringList asFound = titles();
        rig.told.clear();
        rig.model.setOrder(ResultOrder::Name);
        QCOMPARE(rig.told, QList<Aspects>{Aspects(Aspect::Results)});
        QStringList sorted = asFound;
        // By letters without accents, as a French index sorts.
        const auto plain = [](const QString &text) {
            QString letters;
            for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
                if (c.isLetterOrNumber())
                    letters += c;
            }
            return letters;
        };
        const QString first = plain(titles().first()).left(1);
        for (const QString &title : sorted)
            QVERIFY2(first <= plain(title).left(1), qPrintable(title));
        QVERIFY(titles() != asFound);
        rig.model.setOrder(ResultOrder::Date);
        QDateTime newest = rig.model.found().rows().first().card.modified;
        for (const ResultRow &row : rig.model.found().rows()) {
            QVERIFY(row.card.modified <= newest);
            newest = row.card.modified;
        }
        rig.model.setOrder(ResultOrder::Relevance);
        QCOMPARE(titles(), asFound);
    }

    /// Not only the best two hundred put in order: the first of them all.
    void aSortedSearchBeginsWithTheFirstOfAllThatIsFound()
    {
        ModelRig rig;
        QList<Change> many;
        constexpr int count = 450;
        for (int i = 0; i < count; ++i) {
            PutFiche put;
            put.fiche.id = QStringLiteral("%1").arg(i, 24, 16, QLatin1Char('0'));
            FreshText text;
            text.translation.title = QStringLiteral("%1 quincaillerie").arg(count - i, 3, 10, QLatin1Char('0'));
            put.texts = {text};
            many.append(put);
        }
        SearchIndexer indexer;
        rig.base.change(many, &indexer);
        rig.begun().find(QStringLiteral("quincaillerie"));
        QSignalSpy answered(&rig.model.found(), &Finder::changed);
        rig.model.setOrder(ResultOrder::Name);
        QVERIFY(!answered.isEmpty() || answered.wait());
        QCOMPARE(rig.model.found().rows().size(), 200);
        QCOMPARE(rig.model.found().total(), count);
        QCOMPARE(rig.model.found().rows().first().card.title, QStringLiteral("001 quincaillerie"));
        QCOMPARE(rig.model.found().rows().last().card.title, QStringLiteral("200 quincaillerie"));
        answered.clear();
        rig.model.showMore();
        QVERIFY(!answered.isEmpty() || answered.wait());
        QCOMPARE(rig.model.found().rows().last().card.title, QStringLiteral("400 quincaillerie"));
    }

    void theInterviewGoesWithThePersonAndComesBackWithThem()
    {
        ModelRig rig;
        rig.begun();
        rig.model.interview().speak(3);
        QCOMPARE(rig.told, QList<Aspects>{Aspects(Aspect::Interview)});
        rig.model.interview().layCards(CardKind::YesNo);
        rig.model.interview().touch(0);
        rig.open(bankAccount); // what is read now is the fiche
        QCOMPARE(rig.model.interview().phrase(), -1);
        QCOMPARE(rig.model.interview().answers().size(), 1);
        rig.model.nextPerson();
        QVERIFY(rig.model.interview().answers().isEmpty());
        rig.model.takeBackNextPerson();
        QCOMPARE(rig.model.interview().answers().size(), 1);
        rig.model.nextPerson();
        rig.base.clock.advance(DesktopModel::takeBackTime);
        rig.model.takeBackNextPerson();
        QVERIFY(rig.model.interview().answers().isEmpty());
    }

    void enterOpensTheFirstOfTheAnswerHoweverFastItIsPressed()
    {
        ModelRig rig;
        rig.begun().model.openFirst();
        rig.base.rest();
        QCOMPARE(rig.shown(), rig.model.found().rows().first().card.id);
        QSignalSpy answered(&rig.model.found(), &Finder::changed);
        rig.model.search(QStringLiteral("banque"));
        rig.model.openFirst(); // what is listed now was there before the words
        QVERIFY(!answered.isEmpty() || answered.wait());
        rig.base.rest();
        QCOMPARE(rig.shown(), rig.model.found().rows().first().card.id);
        QCOMPARE(rig.model.query(), QStringLiteral("banque"));
        const QString first = rig.shown();
        rig.find(QStringLiteral("zzzzqqqq"));
        rig.model.openFirst(); // of nothing
        rig.base.rest();
        QCOMPARE(rig.shown(), first);
    }

    /// Enter, and then one types on: what comes is not opened unasked.
    void whoTypesOnAfterEnterIsNotTakenAway()
    {
        ModelRig rig;
        rig.begun().model.search(QStringLiteral("ban"));
        rig.model.openFirst();
        rig.find(QStringLiteral("banque"));
        QCOMPARE(rig.model.ficheId(), QString());
    }

    void downAndUpWalkTheListAndStopAtItsEnds()
    {
        ModelRig rig;
        rig.begun();
        const QList<ResultRow> rows = rig.model.found().rows();
        rig.model.openNeighbour(1);
        QCOMPARE(rig.model.ficheId(), rows[0].card.id);
        rig.model.openNeighbour(-1);
        QCOMPARE(rig.model.ficheId(), rows[0].card.id);
        rig.model.openNeighbour(1);
        QCOMPARE(rig.model.ficheId(), rows[1].card.id);
        rig.model.openNeighbour(100);
        QCOMPARE(rig.model.ficheId(), rows.last().card.id);
        rig.model.setFilter(onlyProcedures()); // what is open is not in the list any more
        rig.model.open(rows.last().card.id);
        rig.model.openNeighbour(1);
        QCOMPARE(rig.model.ficheId(), rig.model.found().rows().first().card.id);
        rig.find(QStringLiteral("zzzzqqqq"));
        rig.model.openNeighbour(1); // in an empty list
    }

    void allThatIsFoundCanBeHad()
    {
        ModelRig rig;
        QList<Change> many;
        constexpr int count = 450;
        for (int i = 0; i < count; ++i) {
            PutFiche put;
            put.fiche.id = QStringLiteral("%1").arg(i, 24, 16, QLatin1Char('0'));
            FreshText text;
            text.translation.title = QStringLiteral("Quincaillerie %1").arg(i);
            put.texts = {text};
            many.append(put);
        }
        SearchIndexer indexer;
        rig.base.change(many, &indexer);
        rig.begun().find(QStringLiteral("quincaillerie"));
        QCOMPARE(rig.model.found().total(), count);
        const auto more = [&rig] {
            QSignalSpy answered(&rig.model.found(), &Finder::changed);
            rig.model.showMore();
            return !answered.isEmpty() || answered.wait();
        };
        QCOMPARE(rig.model.found().rows().size(), 200);
        QVERIFY(more());
        QCOMPARE(rig.model.found().rows().size(), 400);
        QVERIFY(more());
        QCOMPARE(rig.model.found().rows().size(), count);
        rig.told.clear();
        rig.model.showMore(); // there is no more
        QVERIFY(rig.told.isEmpty());
        rig.find(QStringLiteral("quincaillerie 1"));
        QVERIFY(rig.model.found().rows().size() <= 200); // other words begin anew
    }

    void aSelectionThatFiltersHideCanBeSeenWhole()
    {
        ModelRig rig;
        rig.begun().open(bankAccount);
        rig.model.toggleSelected();
        Filter filter;
        filter.kind = Kind::Dispositif;
        rig.model.setFilter(filter);
        rig.model.showSelection(true);
        QVERIFY(rig.model.found().rows().isEmpty());
        rig.told.clear();
        rig.model.showWholeSelection();
        QCOMPARE(rig.told.size(), 1);
        QCOMPARE(rig.model.found().rows().size(), 1);
        QVERIFY(rig.model.isSelectionShown());
    }

    void whatIsHeardIsInTheColumnOfThePersonBeside()
    {
        ModelRig rig;
        rig.begun().open(bankAccount);
        rig.model.listenIn(Language::Uk); // one column: it becomes that one
        QCOMPARE(rig.model.contentLanguage(), Language::Uk);
        rig.model.setInterfaceLanguage(Language::En);
        rig.model.setSecondLanguage(Language::Ps);
        rig.model.listenIn(Language::Ar);
        QCOMPARE(rig.model.secondLanguage(), Language::Ar);
        QCOMPARE(rig.model.contentLanguage(), Language::En);
        rig.model.listenIn(Language::En); // as the first: then one is enough
        QCOMPARE(rig.model.secondLanguage(), std::nullopt);
    }

    void theNextPersonFindsNothingOfTheOneBefore()
    {
        const QTemporaryDir folder;
        QSettings memory(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        ModelRig rig;
        rig.begun().open(drivingLicence);
        rig.open(bankAccount);
        rig.model.toggleSelected();
        rig.model.showSelection(true);
        rig.model.setSecondLanguage(Language::Ti);
        rig.model.setFilter(onlyProcedures());
        rig.find(QStringLiteral("banque"));
        rig.told.clear();
        rig.model.nextPerson();
        QCOMPARE(rig.told.size(), 1); // at once, and in one
        rig.base.rest();
        QCOMPARE(rig.model.query(), QString());
        QCOMPARE(rig.model.filter(), Filter());
        QCOMPARE(rig.model.secondLanguage(), std::nullopt);
        QCOMPARE(rig.model.ficheId(), QString());
        QVERIFY(rig.model.openFiche().texts().isEmpty());
        QVERIFY(!rig.model.canGoBack() && !rig.model.canGoForward());
        QVERIFY(!rig.model.isSelectionShown());
        QCOMPARE(rig.model.found().rows().size(), 20);
        QCOMPARE(rig.model.selection(), QStringList(bankAccount)); // the caseworker's own
        rig.model.remember(memory);
        QCOMPARE(memory.value(QStringLiteral("window/fiche")).toString(), QString());
        QCOMPARE(memory.value(QStringLiteral("window/second")).toString(), QString());
        QCOMPARE(rig.model.contentLanguage(), Language::Fr);
        rig.model.toggleSecondLanguage();
        QVERIFY(rig.model.secondLanguage() != Language::Ti); // not even as a proposal
    }

    void aSlipOfTheFingerCanBeTakenBackForAMoment()
    {
        ModelRig rig;
        rig.begun().open(drivingLicence);
        rig.open(bankAccount);
        rig.model.setSecondLanguage(Language::Ti);
        rig.model.setFilter(onlyProcedures());
        rig.model.nextPerson();
        rig.base.clock.advance(std::chrono::seconds(9));
        rig.model.takeBackNextPerson();
        rig.base.rest();
        QCOMPARE(rig.shown(), bankAccount);
        QCOMPARE(rig.model.openFiche().languages(), (QList<Language>{Language::Fr, Language::Ti}));
        QCOMPARE(rig.model.filter(), onlyProcedures());
        QVERIFY(rig.model.canGoBack());
        // Again: the moment begins anew, the end of the first one is not its end.
        rig.model.nextPerson();
        rig.base.clock.advance(std::chrono::seconds(2));
        rig.model.takeBackNextPerson();
        rig.base.rest();
        QCOMPARE(rig.shown(), bankAccount);
    }

    void whoSitsThereNextCannotTakeItBack()
    {
        ModelRig rig;
        rig.begun().open(bankAccount);
        rig.model.setFilter(onlyProcedures());
        rig.model.nextPerson();
        rig.base.clock.advance(DesktopModel::takeBackTime);
        rig.model.takeBackNextPerson();
        rig.base.rest();
        QCOMPARE(rig.model.ficheId(), QString());
        QCOMPARE(rig.model.filter(), Filter());
    }

    void aChangedLibraryIsReadAgainAndTheOpenFicheOnlyCompared()
    {
        ModelRig rig;
        rig.begun().open(bankAccount);
        rig.told.clear();
        rig.base.retitle(bankAccount, Language::Fr, QStringLiteral("Un titre nouveau"));
        rig.told.clear();
        Q_EMIT rig.base.library.contentChanged();
        rig.base.rest();
        QCOMPARE(rig.times(Aspect::Results), 1);
        QCOMPARE(rig.times(Aspect::Notice), 1);
        QCOMPARE(rig.times(Aspect::Text), 0);
        QCOMPARE(rig.times(Aspect::Taxonomy), 0);
        rig.model.readNewText();
        rig.base.rest();
        QCOMPARE(rig.times(Aspect::Text), 1);
        QCOMPARE(rig.model.openFiche().texts().first().translation.title, QStringLiteral("Un titre nouveau"));
    }

    void anotherDayReadsTheListAgain()
    {
        ModelRig rig;
        rig.begun().base.clock.advance(std::chrono::hours(24));
        rig.base.rest();
        QVERIFY(rig.times(Aspect::Results) >= 1);
        QCOMPARE(rig.model.today(), QDate(2026, 11, 21));
    }

    void aLibraryThatCannotBeReadIsTold_andTheWordsFollowTheLanguage()
    {
        ModelRig rig;
        rig.begun();
        QSignalSpy failed(&rig.model, &DesktopModel::failed);
        rig.base.change({}); // the file is there
        LibraryService nowhere(QStringLiteral("/nonexistent/library.sqlite"), rig.base.clock);
        SearchService search(nowhere.path(), rig.base.clock);
        DesktopModel model(nowhere, search, rig.base.clock, Language::Fr);
        QSignalSpy trouble(&model, &DesktopModel::failed);
        QList<Aspects> told;
        connect(&model, &DesktopModel::changed, this, [&told](Aspects aspects) { told.append(aspects); });
        model.begin(Semantics::Escale);
        QVERIFY(trouble.wait());
        QVERIFY(!trouble.first().first().value<Error>().sentence.isEmpty());
        QVERIFY(!told.isEmpty() && told.last().testFlag(Aspect::Results));
        QVERIFY(!model.found().answered());
        QVERIFY(failed.isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestDesktopModel)
#include "tst_desktopmodel.moc"
