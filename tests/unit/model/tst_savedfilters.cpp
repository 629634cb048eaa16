// SPDX-License-Identifier: GPL-3.0-or-later
// Filters under a name: what was saved comes back, a bad file costs nothing else, nothing is lost by a full disk; and
// how much of the news each holds.
#include "libraryrig.h"
#include "model/desktopmodel.h"
#include "search/searchindexer.h"
#include "testprogram.h"

#include <QDir>
#include <QFileInfo>

using namespace escale;
using namespace escale::test;

namespace {

Filter isere()
{
    Filter filter;
    filter.departments = {QStringLiteral("38")};
    filter.national = false;
    filter.age = AgeRange{18, 25};
    filter.level = QStringLiteral("A2");
    filter.statuses = {QStringLiteral("refugie")};
    filter.publics = {QStringLiteral("family")};
    filter.days = {QStringLiteral("monday")};
    filter.freeOnly = true;
    filter.starts = Starts::Soon;
    filter.themes = {QStringLiteral("e5ca1e0000000000000a0001")};
    filter.needs = {QStringLiteral("e5ca1e0000000000000b0001")};
    filter.kind = Kind::Demarche;
    filter.languages = {Language::Ar, Language::Ti};
    return filter;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestSavedFilters : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("saved.json")); }

private Q_SLOTS:
    void init()
    {
        QFile::remove(path());
        QFile::remove(path() + QStringLiteral(".damaged"));
    }

    void aFileThatIsNoneOfOursIsPutBesideAndTheListBeginsEmpty()
    {
        for (const QByteArray &bytes : {QByteArray("{"), QByteArray(), QByteArray("[1,2]"), QByteArray(2'000'000, '['),
                                        QByteArray(R"({"escale-filters": 0, "filters": []})")}) {
            write(path(), bytes);
            SavedFilters filters;
            filters.open(path());
            QVERIFY(filters.list().isEmpty());
            QCOMPARE(QFileInfo(path() + QStringLiteral(".damaged")).size(), bytes.size());
            QVERIFY(filters.save(QStringLiteral("Logement"), QStringLiteral("loyer"), {}).ok());
        }
    }

    void aFileOfANewerEscaleStaysAsItIs()
    {
        const QByteArray newer = R"({"escale-filters": 99, "filters": []})";
        write(path(), newer);
        SavedFilters filters;
        filters.open(path());
        QVERIFY(filters.list().isEmpty());
        const auto saved = filters.save(QStringLiteral("Logement"), QStringLiteral("loyer"), {});
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().problem, Problem::CannotWrite);
        QVERIFY(saved.error().sentence.contains(QStringLiteral("newer")));
        QVERIFY(filters.list().isEmpty());
        QVERIFY(!QFile::exists(path() + QStringLiteral(".damaged")));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
        // Another file is another matter.
        filters.open(m_folder.filePath(QStringLiteral("another.json")));
        QVERIFY(filters.save(QStringLiteral("Logement"), QStringLiteral("loyer"), {}).ok());
    }

    void whatCannotBeOpenedIsNotReplaced()
    {
        const QString folder = m_folder.filePath(QStringLiteral("folder.json"));
        QVERIFY(QDir().mkpath(folder));
        const SavedFilter one{QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("bail"), Filter{}};
        const QByteArray bytes = toJson(QList<SavedFilter>{one});
        write(path(), bytes);
        QVERIFY(QFile::setPermissions(path(), {}));
        QStringList closed{folder};
        if (QFile file(path()); !file.open(QIODevice::ReadOnly)) // root opens everything
            closed.append(path());
        for (const QString &each : std::as_const(closed)) {
            SavedFilters filters;
            filters.open(each);
            QVERIFY(filters.list().isEmpty());
            const auto saved = filters.save(QStringLiteral("Logement"), QStringLiteral("loyer"), {});
            QVERIFY(!saved.ok());
            QCOMPARE(saved.error().problem, Problem::CannotWrite);
            QVERIFY(saved.error().sentence.contains(QStringLiteral("cannot be read")));
            QVERIFY(filters.list().isEmpty());
        }
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void ofAHostileFileOnlyWhatIsAFilterIsTaken()
    {
        QByteArray many;
        for (int i = 0; i < 200; ++i)
            many += QStringLiteral(R"(,{"id":"n%1","name":"n%1","query":"x"})").arg(i).toUtf8();
        const auto read = savedFiltersFromJson(R"({"escale-filters":1,"filters":[5,null,{"id":"","name":"a"},
            {"id":"a","name":""},{"id":"b","name":")" +
                                               QByteArray(5000, 'x') +
                                               R"(","query":7,"filter":{"kind":"king","starts":3,"age":[1],
            "languages":["xx","ar"],"departments":"38","statuses":[1,"refugie"]}},{"id":"b","name":"twice"})" +
                                               many + "]}");
        QVERIFY(read);
        QCOMPARE(read->size(), SavedFilters::most);
        QCOMPARE(read->first().name.size(), SavedFilters::longestName);
        QVERIFY(read->first().query.isEmpty());
        Filter sound;
        sound.languages = {Language::Ar};
        sound.statuses = {QStringLiteral("refugie")};
        QCOMPARE(read->first().filter, sound);
    }

    void whatCannotBeWrittenIsAnErrorAndNothingHasChanged()
    {
        write(path(), "wall");
        SavedFilters filters;
        filters.open(path() + QStringLiteral("/saved.json"));
        const auto saved = filters.save(QStringLiteral("Logement"), QStringLiteral("loyer"), {});
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().problem, Problem::CannotWrite);
        QVERIFY(filters.list().isEmpty());
    }

    void nothingIsNotAFilterAndAFilterHasAName()
    {
        SavedFilters filters;
        filters.open(path());
        QCOMPARE(filters.save(QStringLiteral("  "), QStringLiteral("loyer"), {}).error().problem, Problem::Usage);
        QCOMPARE(filters.save(QStringLiteral("Logement"), QStringLiteral("  "), {}).error().problem, Problem::Usage);
        QVERIFY(!QFile::exists(path()));
        for (int i = 0; i < SavedFilters::most; ++i)
            QVERIFY(filters.save(QString::number(i), QStringLiteral("loyer"), {}).ok());
        QCOMPARE(filters.save(QStringLiteral("Trop"), QStringLiteral("loyer"), {}).error().problem, Problem::Usage);
    }

    void everyPartOfAFilterComesBackTheNextDay()
    {
        {
            SavedFilters filters;
            filters.open(path());
            QVERIFY(filters.save(QStringLiteral("Isère & « tout »"), QStringLiteral("carte de séjour"), isere()).ok());
            QVERIFY(filters.save(QStringLiteral("Démarches"), {}, onlyProcedures()).ok());
        }
        SavedFilters filters;
        filters.open(path());
        QCOMPARE(filters.list().size(), 2);
        QCOMPARE(filters.list()[0].name, QStringLiteral("Isère & « tout »"));
        QCOMPARE(filters.list()[0].query, QStringLiteral("carte de séjour"));
        QCOMPARE(filters.list()[0].filter, isere());
        QCOMPARE(filters.list()[1].filter, onlyProcedures());
        QVERIFY(filters.list()[0].id != filters.list()[1].id);
        QVERIFY((QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }

    void aNameIsGivenOnceAndNamesStayApart()
    {
        SavedFilters filters;
        filters.open(path());
        const QSignalSpy told(&filters, &SavedFilters::changed);
        const auto first = filters.save(QStringLiteral("A"), QStringLiteral("loyer"), {});
        const auto again = filters.save(QStringLiteral(" A "), QStringLiteral("bail"), {});
        QVERIFY(!again.ok());
        QCOMPARE(again.error().problem, Problem::Usage);
        QCOMPARE(again.error().sentence, QStringLiteral("Another saved filter has this name."));
        QCOMPARE(filters.list().size(), 1);
        QCOMPARE(filters.list()[0].query, QStringLiteral("loyer"));
        const auto second = filters.save(QStringLiteral("B"), QStringLiteral("bus"), {});
        QCOMPARE(filters.rename(*second, QStringLiteral("A")).error().problem, Problem::Usage);
        QVERIFY(filters.rename(*second, QStringLiteral("C")).ok());
        QCOMPARE(filters.find(*second)->name, QStringLiteral("C"));
        QVERIFY(filters.remove(*first).ok());
        QCOMPARE(filters.rename(*first, QStringLiteral("D")).error().problem, Problem::NotFound);
        QVERIFY(filters.remove(*first).ok()); // gone already
        QCOMPARE(filters.list().size(), 1);
        QCOMPARE(told.size(), 4);
    }

    void aSavedFilterSearchesAndNarrowsAsItWasSaved()
    {
        LibraryRig base;
        base.prepare();
        SearchService search(base.library.path(), base.clock);
        DesktopModel model(base.library, search, base.clock, Language::Fr);
        model.begin(Semantics::Escale);
        base.rest();
        model.savedFilters().open(path());
        model.search(QStringLiteral("banque"));
        model.setFilter(onlyProcedures());
        const auto id = model.savedFilters().save(QStringLiteral("Banque"), model.query(), model.filter());
        QVERIFY(id.ok());
        model.nextPerson();
        QVERIFY(model.query().isEmpty());
        QCOMPARE(model.savedFilters().list().size(), 1); // it is the caseworker's
        model.useSavedFilter(QStringLiteral("none of this name"));
        QVERIFY(model.query().isEmpty());
        int told = 0;
        connect(&model, &DesktopModel::changed, this, [&told](DesktopModel::Aspects aspects) {
            told += aspects.testFlag(DesktopModel::Aspect::Query) ? 1 : 0;
        });
        model.useSavedFilter(*id);
        QCOMPARE(model.query(), QStringLiteral("banque"));
        QCOMPARE(model.filter(), onlyProcedures());
        QCOMPARE(told, 1);
    }

    void eachFilterKnowsHowMuchOfTheNewsIsInIt()
    {
        LibraryRig base;
        base.prepare();
        SearchService search(base.library.path(), base.clock);
        DesktopModel model(base.library, search, base.clock, Language::Fr);
        model.begin(Semantics::Escale);
        base.rest();
        model.savedFilters().open(path());
        const auto looked = [&] {
            QEventLoop loop;
            model.news().whenLooked(&loop, [&loop] { loop.quit(); });
            loop.exec();
            QTRY_VERIFY(!model.filterNews().isWaiting());
        };
        model.news().open(m_folder.filePath(QStringLiteral("news-%1.sqlite").arg(QDateTime::currentMSecsSinceEpoch())));
        looked();
        const QString asProcedures = *model.savedFilters().save(QStringLiteral("Démarches"), {}, onlyProcedures());
        const QString words = *model.savedFilters().save(QStringLiteral("Zébrures"), QStringLiteral("zébrure"), {});
        looked();
        QVERIFY(model.filterNews().in(asProcedures).isEmpty());
        // Two texts change, one with a word that no other has; by the search's own index.
        const auto retitle = [&base](const QString &id, const QString &title) {
            const ReadFiche now = base.read(id, Language::Fr);
            FreshText text{now.translation, {}};
            text.translation.title = title;
            LanguageSet others = now.cachedLanguages;
            others.remove(Language::Fr);
            SearchIndexer indexer;
            base.change({PutFiche{now.fiche, {text}, others}}, &indexer);
        };
        const auto firstOf = [&model](Kind kind) {
            for (const FicheCard &card : model.found().allCards()) {
                if (card.kind == kind)
                    return card.id;
            }
            return QString();
        };
        const QString procedure = firstOf(Kind::Demarche), programme = firstOf(Kind::Dispositif);
        retitle(procedure, QStringLiteral("Autre titre"));
        retitle(programme, QStringLiteral("Les zébrures du compte"));
        model.reload();
        looked();
        QCOMPARE(model.filterNews().in(asProcedures), QSet<QString>{procedure});
        QCOMPARE(model.filterNews().in(words), QSet<QString>{programme});
        QVERIFY(model.filterNews().in(QStringLiteral("none")).isEmpty());
        model.markNewsRead();
        looked();
        QVERIFY(model.filterNews().in(asProcedures).isEmpty() && model.filterNews().in(words).isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestSavedFilters)
#include "tst_savedfilters.moc"
