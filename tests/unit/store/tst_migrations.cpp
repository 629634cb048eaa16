// SPDX-License-Identifier: GPL-3.0-or-later
// Older shapes of the library are brought up to date with their content; a newer one is refused and left alone.
#include "faultinjector.h"
#include "manualclock.h"
#include "search/indexstate.h"
#include "search/searchindexer.h"
#include "search/searchschema.h"
#include "store/codec.h"
#include "store/contenthash.h"
#include "store/database.h"
#include "store/library.h"
#include "store/migrations.h"
#include "storefixture.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

std::unique_ptr<Database> openForWriting(const QString &path, const CallGate &gate = {})
{
    const FaultInjector faults(gate);
    auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        qFatal("no database");
    return std::move(database).value();
}

int schemaIn(const QString &path)
{
    return schemaOf(*openForWriting(path)).value();
}

/// A library of schema 1, as the first Escale wrote it: the body stands in the row of the translation.
void makeFirstSchema(const QString &path)
{
    const auto database = openForWriting(path);
    if (!migrate(*database, 1))
        qFatal("no first schema");
    const QString id = exampleId(1);
    const auto put = [&database](QLatin1String sql, const QVariantList &values) {
        if (const auto done = database->run(sql, values); !done)
            qFatal("not put: %s", qPrintable(done.error().cause));
    };
    const QVariant unknown(QMetaType::fromType<qlonglong>());
    put(QLatin1String("INSERT INTO fiche VALUES (?, 'demarche', '', 9, ?, '', 'CAF', '', '', '', ?, ?, ?, 3, 4)"),
        {id, encodeMetadata(exampleMetadata()), unknown, unknown, QVariant(qint64{1'700'000'000'000})});
    put(QLatin1String("INSERT INTO fiche_theme VALUES (?, 0, 'aaaaaaaaaaaaaaaaaaaaaaaa')"), {id});
    for (const Language language : {Language::Fr, Language::Ti}) {
        const Translation text = exampleText(language);
        put(QLatin1String("INSERT INTO translation VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'f', 'e', ?, 5)"),
            {language == Language::Fr ? 7 : 3, id, code(language), text.title, text.brand, text.abstract,
             encodeBody(text), text.date.toMSecsSinceEpoch(), olderContentHash(text)});
    }
}

/// Two fiches of two texts as the release before wrote them, in plain SQL. The bytes are CBOR (RFC 8949), written here
/// by hand: a body of version 1 is [1, what, why, how, next]; metadata of version 1 has eleven fields.
QString oldRows()
{
    const QString metadata = QStringLiteral("8b01830000"
                                            "80" // version, location: where, presence, departments
                                            "820080"
                                            "820080"
                                            "820080"
                                            "820080"
                                            "820080"                                   // five lists of values
                                            "8300fb0000000000000000fb0000000000000000" // age
                                            "83f48060"                                 // price
                                            "85f460806060"
                                            "85f460806060"); // commitment, frequency
    // One paragraph with one run: [kind, callout, alignment, direction, ordered, level, depth, number, runs, children].
    const QString body = QStringLiteral("8501818a00000000f4000000"
                                        "818367426f6e6a6f75720060"
                                        "80"
                                        "808080");
    const QString empty = QStringLiteral("850180808080");
    Translation text;
    Block paragraph;
    paragraph.runs = {{QStringLiteral("Bonjour"), {}, {}}};
    const auto hash = [&](Language language, const QString &title, bool filled) {
        text.language = language;
        text.title = title;
        text.what = filled ? QList<Block>{paragraph} : QList<Block>{};
        return QString::fromLatin1(olderContentHash(text).toHex());
    };
    QString sql;
    for (int number = 1; number <= 2; ++number) {
        sql +=
            QStringLiteral("INSERT INTO fiche VALUES ('%1', 'dispositif', '', 17, x'%2', '', 'CAF', '', '', '', NULL, "
                           "NULL, NULL, 3, 4);")
                .arg(exampleId(number), metadata);
        for (const Language language : {Language::Fr, Language::Ar}) {
            const int row = number * 10 + static_cast<int>(language);
            const QString title = QStringLiteral("Titre %1").arg(row);
            sql += QStringLiteral(
                       "INSERT INTO translation VALUES (%1, '%2', '%3', '%4', '', '', NULL, 'f', 'e', x'%5', 5);"
                       "INSERT INTO body VALUES (%1, x'%6');")
                       .arg(row)
                       .arg(exampleId(number), code(language), title, hash(language, title, number == 1),
                            number == 1 ? body : empty);
        }
    }
    return sql;
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StoreFolder> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_path = m_folder->path();
    }

    void aNewerLibraryIsRefusedAndNotTouched()
    {
        makePlainLibrary(m_path, {examplePut(1, {Language::Fr})});
        tamper(m_path, QStringLiteral("PRAGMA user_version = %1").arg(currentSchema + 1));
        const QByteArray before = contentOf(m_path);
        ManualClock clock;

        const auto tooNew = [](const Error &error) {
            return error.problem == Problem::TooNew && error.sentence.contains(QStringLiteral("newer"));
        };
        const auto writer = Writer::open(m_path, nullptr);
        QVERIFY(!writer && tooNew(writer.error()));
        const auto reader = Reader::open(m_path);
        QVERIFY(!reader && tooNew(reader.error()));
        const auto prepared = prepareLibrary(m_path, m_path, clock);
        QVERIFY(!prepared && tooNew(prepared.error()));
        const auto verified = verifyLibrary(m_path);
        QVERIFY(!verified && tooNew(verified.error()));
        QVERIFY(!migrate(*openForWriting(m_path)));

        QCOMPARE(contentOf(m_path), before);
        for (const char *suffix : {"-wal", "-shm", "-journal"})
            QVERIFY(!QFileInfo::exists(m_path + QLatin1String(suffix)));
    }

    void aDatabaseOfAnotherProgramIsRefusedAndNotTouched()
    {
        tamper(m_path, QStringLiteral("CREATE TABLE theirs (n); INSERT INTO theirs VALUES (1)"));
        const QByteArray before = contentOf(m_path);
        const auto writer = Writer::open(m_path, nullptr);
        QVERIFY(!writer);
        QCOMPARE(writer.error().problem, Problem::CannotRead);
        QVERIFY(writer.error().sentence.contains(QStringLiteral("another program")));
        QCOMPARE(contentOf(m_path), before);
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-wal")));
    }

    void aRefusedLibraryKeepsItsLog()
    {
        {
            const auto database = openForWriting(m_path);
            QVERIFY(database->enableWal());
            QVERIFY(migrate(*database));
            QVERIFY(database->script(QStringLiteral("PRAGMA user_version = %1").arg(currentSchema + 1)));
        }
        for (const char *suffix : {"-wal", "-shm"})
            QVERIFY(QFileInfo::exists(m_path + QLatin1String(suffix)));
        QVERIFY(!Writer::open(m_path, nullptr));
        for (const char *suffix : {"-wal", "-shm"}) // readers without write access need them
            QVERIFY(QFileInfo::exists(m_path + QLatin1String(suffix)));
    }

    void twoProgramsMayMigrateAtOnce()
    {
        makeFirstSchema(m_path);
        int calls = 0;
        {
            const auto counted = openForWriting(m_path, [&calls] { return ++calls > 0; });
            QCOMPARE(*schemaOf(*counted), 1);
        }
        // The other one is done after this one has looked and before it begins.
        int call = 0;
        const auto slow = openForWriting(m_path, [&call, calls, this] {
            if (++call == calls + 1 && !migrate(*openForWriting(m_path)))
                qFatal("the other could not migrate");
            return true;
        });
        const auto done = migrate(*slow);
        QVERIFY2(done, done ? "" : qPrintable(done.error().cause));
        QCOMPARE(*schemaOf(*slow), currentSchema);
        QVERIFY(everythingIn(m_path)->contains(exampleId(1)));
    }

    void anImpossibleNumberIsDamage_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("below zero") << -1;
        QTest::newRow("none, with tables") << 0;
    }

    void anImpossibleNumberIsDamage()
    {
        QFETCH(int, number);
        makePlainLibrary(m_path, {examplePut(1, {Language::Fr})});
        const QString sample = m_folder->path(QStringLiteral("sample.sqlite"));
        makePlainLibrary(sample, {examplePut(2, {Language::Fr})});
        tamper(m_path, QStringLiteral("PRAGMA user_version = %1").arg(number));
        QCOMPARE(Writer::open(m_path, nullptr).error().problem, Problem::Damaged);
        QCOMPARE(Reader::open(m_path).error().problem, Problem::Damaged);
        QVERIFY(!verifyLibrary(m_path)->isEmpty());
        ManualClock clock;
        QCOMPARE(*prepareLibrary(m_path, sample, clock, Access::ReadWrite),
                 Preparation::Repaired); // set aside, not lost
        QVERIFY(everythingIn(m_path)->contains(exampleId(2)));
    }

    void aReaderDoesNotMigrate()
    {
        makeFirstSchema(m_path);
        const auto reader = Reader::open(m_path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().problem, Problem::CannotRead);
        QVERIFY(reader.error().sentence.contains(QStringLiteral("escalectl sync")));
        QCOMPARE(schemaIn(m_path), 1);
    }

    /// Every call of a migration fails in turn: what was there is still there, and the next start ends the work.
    void aStepThatFailsLeavesTheShapeBefore()
    {
        int before = 1;
        for (int failing = 1;; ++failing) {
            m_folder = std::make_unique<StoreFolder>();
            m_path = m_folder->path();
            makeFirstSchema(m_path);
            int calls = 0;
            bool failed = false;
            {
                const FaultInjector faults([&] { return ++calls != failing; });
                const auto database = Database::open(m_path, Access::ReadWrite);
                failed = !database || !migrate(**database);
            }
            if (!failed) {
                QVERIFY(failing > 5); // every call had its turn
                return;
            }
            const int schema = schemaIn(m_path);
            QVERIFY(schema >= before && schema < currentSchema); // the last step that ended, never half of one
            before = schema;
            QVERIFY(Writer::open(m_path, nullptr));
            QCOMPARE(everythingIn(m_path)->value(exampleId(1)).size(), 2);
        }
    }

    void anOlderSchemaKeepsItsContent_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < currentSchema; ++schema)
            QTest::addRow("%d", schema) << schema;
    }
    void anOlderSchemaKeepsItsContent()
    {
        QFETCH(int, schema);
        makeFirstSchema(m_path);
        QVERIFY(migrate(*openForWriting(m_path), schema));
        QCOMPARE(schemaIn(m_path), schema);
        QVERIFY(verifyLibrary(m_path)->isEmpty()); // an old shape is no defect
        QVERIFY(Writer::open(m_path, nullptr));
        QCOMPARE(schemaIn(m_path), currentSchema);
        QVERIFY(verifyLibrary(m_path)->isEmpty());

        const auto reader = Reader::open(m_path);
        const auto tigrinya = (*reader)->fiche(exampleId(1), Language::Ti);
        QVERIFY(tigrinya);
        QCOMPARE(tigrinya->translation, exampleText(Language::Ti));
        QCOMPARE(tigrinya->fiche.metadata, exampleMetadata());
        QCOMPARE(tigrinya->fiche.kind, Kind::Demarche);
        QCOMPARE(tigrinya->fiche.sponsor.name, QStringLiteral("CAF"));
        QCOMPARE(tigrinya->fiche.secondaryThemes, QStringList{QString(24, u'a')});
        QCOMPARE(tigrinya->fiche.modified.toMSecsSinceEpoch(), 1'700'000'000'000);
        QCOMPARE((*reader)->fiche(exampleId(1), Language::Fr)->translation, exampleText(Language::Fr));
    }

    /// The library of October 2026, written by the release before: every text by version 1 of the codec, hashed over
    /// its values. Four kinds of text: whole, empty (which that release could not read: a Markdown fiche), French and
    /// empty, and none that has anything to do with what is new.
    void theLibraryOfSchemaFourIsBroughtUpToDate()
    {
        {
            const auto database = openForWriting(m_path);
            QVERIFY(migrate(*database, 4));
            QVERIFY(database->script(indexTables(IndexSlot::Serving)));
        }
        tamper(m_path, oldRows());
        QVERIFY(verifyLibrary(m_path)->isEmpty());
        SearchIndexer indexer;
        {
            const auto writer = Writer::open(m_path, &indexer);
            QVERIFY2(writer, writer ? "" : qPrintable(writer.error().cause));
            const auto journal = (*writer)->journal();
            const auto note = [&journal](int fiche, Language language) {
                return journal->value(exampleId(fiche)).value(language);
            };
            // What has content is known, and will not be fetched again.
            QCOMPARE(note(1, Language::Fr).fingerprint, QByteArray("f"));
            QCOMPARE(note(1, Language::Ar).etag, QByteArray("e"));
            // What is empty will be, once.
            for (const Language language : {Language::Fr, Language::Ar}) {
                QCOMPARE(note(2, language).fingerprint, QByteArray());
                QCOMPARE(note(2, language).etag, QByteArray());
            }
            const auto renewed = indexer.renew((*writer)->session());
            QVERIFY2(renewed, renewed ? "" : qPrintable(renewed.error().cause));
        }
        QCOMPARE(*verifyLibrary(m_path), QStringList());
        const auto reader = Reader::open(m_path);
        const auto whole = (*reader)->fiche(exampleId(1), Language::Ar);
        QVERIFY(whole && !whole->fallback);
        QCOMPARE(plainText(whole->translation.what), QStringLiteral("Bonjour"));
        QVERIFY(whole->translation.parts.isEmpty());
        QVERIFY(whole->translation.administration.isEmpty());
        QCOMPARE(whole->fiche.metadata.sessions, Sessions{});
        QCOMPARE(whole->fiche.origin, ContentOrigin::Editors);
        QVERIFY(
            (*reader)->fiche(exampleId(2), Language::Ar)->fallback); // an empty text does not stand in for the French
        QCOMPARE((*reader)->list({})->size(), 2);
        const auto index = indexState((*reader)->session());
        QVERIFY(index->current);
        QCOMPARE(index->indexed, 4);
    }

    void anEmptyFileBecomesALibrary()
    {
        const auto database = openForWriting(m_path);
        QCOMPARE(*schemaOf(*database), 0);
        for (int target = 1; target <= currentSchema; ++target) {
            QVERIFY(migrate(*database, target));
            QCOMPARE(*schemaOf(*database), target);
        }
        QCOMPARE(database->value(QLatin1String("PRAGMA application_id"))->toInt(), applicationId);
        QVERIFY(migrate(*database)); // once more changes nothing
        QCOMPARE(*schemaOf(*database), currentSchema);
    }
};

ESCALE_GUILESS_TEST(TestMigrations)
#include "tst_migrations.moc"
