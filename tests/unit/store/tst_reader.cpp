// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader sees, and in which language and order.
#include "manualclock.h"
#include "store/contenthash.h"
#include "store/database.h"
#include "store/fulltext.h"
#include "store/library.h"
#include "storefixture.h"
#include "testprogram.h"
#include "unprivileged.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <sqlite3.h>

using namespace escale;
using namespace escale::test;

namespace {

/// As SQLite says it (https://www.sqlite.org/uri.html).
bool isReadAsImmutable(Reader &reader)
{
    sqlite3 *connection = FullText::connection(reader.session());
    return sqlite3_uri_boolean(sqlite3_db_filename(connection, "main"), "immutable", 0) != 0;
}

} // namespace

class TestReader : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StoreFolder> m_folder;
    QString m_path;

    /// 1 and 3 are dispositifs, 2 and 4 démarches; 1 and 2 are in Arabic.
    void fill()
    {
        QList<Change> changes;
        for (int number = 1; number <= 4; ++number)
            changes.append(
                examplePut(number, number <= 2 ? LanguageSet{Language::Fr, Language::Ar} : LanguageSet{Language::Fr}));
        makeLibrary(m_path, changes);
    }
    QStringList listed(const ListQuery &query)
    {
        const auto reader = Reader::open(m_path);
        const auto cards = (*reader)->list(query);
        QStringList ids;
        for (const FicheCard &card : *cards)
            ids << card.id.right(1);
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_path = m_folder->path();
    }

    void oneCardIsTheLineOfTheList()
    {
        fill();
        const auto reader = Reader::open(m_path);
        const ListQuery arabic{Language::Ar, {}, {}, {}};
        const auto cards = (*reader)->list(arabic);
        QCOMPARE(cards->size(), 4);
        for (const FicheCard &card : *cards) {
            const auto alone = (*reader)->card(card.id, Language::Ar);
            QVERIFY(alone.ok());
            QCOMPARE(*alone, card);
            QCOMPARE(card.frenchTitle, exampleText(Language::Fr).title);
            QCOMPARE(card.frenchAbstract, exampleText(Language::Fr).abstract);
        }
        QCOMPARE((*reader)->card(u"nobody"_qs, Language::Ar).error().problem, Problem::NotFound);
    }

    void whatIsNoLibraryCannotBeOpened_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const QByteArray &content, Problem problem) {
            QTest::newRow(name) << content << static_cast<int>(problem);
        };
        row("garbage", QByteArray(8192, 'x'), Problem::Damaged);
        row("an empty file", {}, Problem::CannotRead);
        row("a cut header", QByteArray("SQLite format 3\0", 16) + QByteArray(500, '\0'), Problem::Damaged);
    }
    void whatIsNoLibraryCannotBeOpened()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, problem);
        overwrite(m_path, 0, content);
        const auto reader = Reader::open(m_path);
        QVERIFY(!reader);
        QCOMPARE(static_cast<int>(reader.error().problem), problem);
        QVERIFY(!reader.error().sentence.isEmpty());
        QCOMPARE(contentOf(m_path), content);
    }

    void aMissingLibraryCannotBeOpened()
    {
        const auto reader = Reader::open(m_path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().problem, Problem::CannotRead);
    }

    void aFicheThatIsNotThereIsNotFound()
    {
        fill();
        const auto reader = Reader::open(m_path);
        for (const QString &id : {exampleId(99), QString(), QStringLiteral("' OR 1=1 --")}) {
            const auto fiche = (*reader)->fiche(id, Language::Fr);
            QVERIFY(!fiche);
            QCOMPARE(fiche.error().problem, Problem::NotFound);
        }
    }

    void aTextThatIsOnlyATitleLeavesThePlaceToFrench() // contract-2026 section 0, 6
    {
        PutFiche change = examplePut(1, {Language::Fr, Language::Ar});
        for (FreshText &text : change.texts) {
            Translation &t = text.translation;
            if (t.language == Language::Ar)
                t.what.clear(), t.why.clear(), t.how.clear(), t.next.clear(), t.parts.clear();
        }
        makeLibrary(m_path, {change});
        const auto reader = Reader::open(m_path);
        const auto fiche = (*reader)->fiche(exampleId(1), Language::Ar);
        QVERIFY(fiche);
        QCOMPARE(fiche->translation.language, Language::Fr);
        QVERIFY(fiche->fallback);
        QVERIFY(fiche->translation.hasBody());
        QCOMPARE(fiche->cachedLanguages, LanguageSet{Language::Fr});
        ListQuery arabic;
        arabic.language = Language::Ar;
        const auto cards = (*reader)->list(arabic);
        QCOMPARE(cards->size(), qsizetype(1));
        QVERIFY(cards->first().fallback);
        QCOMPARE((*reader)->status()->translations.value(Language::Ar), 0);
    }

    void frenchWithoutABodyIsStillShown() // who else; the page says that the text is missing
    {
        PutFiche change = examplePut(1, {Language::Fr});
        Translation &t = change.texts.first().translation;
        t.what.clear(), t.why.clear(), t.how.clear(), t.next.clear(), t.parts.clear();
        makeLibrary(m_path, {change});
        const auto fiche = (*Reader::open(m_path))->fiche(exampleId(1), Language::Uk);
        QVERIFY(fiche && fiche->fallback);
        QVERIFY(!fiche->translation.hasBody());
    }

    void aDamagedTextIsAnErrorAndCostsNoOtherFiche()
    {
        fill();
        tamper(m_path,
               QStringLiteral("UPDATE body SET content = x'00' WHERE translation = (SELECT rowid FROM translation "
                              "WHERE fiche = '%1' AND language = 'fr')")
                   .arg(exampleId(1)));
        const auto reader = Reader::open(m_path);
        const auto fiche = (*reader)->fiche(exampleId(1), Language::Fr);
        QVERIFY(!fiche);
        QCOMPARE(fiche.error().problem, Problem::Damaged);
        QVERIFY((*reader)->fiche(exampleId(1), Language::Ar));
        QVERIFY((*reader)->fiche(exampleId(2), Language::Fr));
    }

    /// A flip that SQLite does not see: the words read well, and are not those of the feed.
    void aTextThatIsNotTheOneStoredIsNotShown_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
        row("title", "UPDATE translation SET title = 'Ten days' WHERE language = '%2' AND fiche = '%1'");
        row("body",
            "UPDATE body SET content = CAST(replace(CAST(content AS TEXT), 'careful', 'careFul') AS BLOB) WHERE "
            "translation = (SELECT rowid FROM translation WHERE fiche = '%1' AND language = '%2')");
    }
    void aTextThatIsNotTheOneStoredIsNotShown()
    {
        QFETCH(const QString, sql);
        fill();
        tamper(m_path, sql.arg(exampleId(1), QStringLiteral("ar")));
        const auto reader = Reader::open(m_path);
        const auto arabic = (*reader)->fiche(exampleId(1), Language::Ar);
        QVERIFY(arabic);
        QVERIFY(arabic->fallback);
        QCOMPARE(arabic->translation, exampleText(Language::Fr));
        QCOMPARE(arabic->cachedLanguages, LanguageSet{Language::Fr}); // what cannot be shown is not offered
        QVERIFY(!(*reader)->fiche(exampleId(2), Language::Ar)->fallback);

        tamper(m_path, sql.arg(exampleId(1), QStringLiteral("fr")));
        const auto french = (*reader)->fiche(exampleId(1), Language::Fr);
        QVERIFY(!french);
        QCOMPARE(french.error().problem, Problem::Damaged);
        QVERIFY(french.error().sentence.contains(QStringLiteral("This text is damaged")));
    }

    void aTextHashedByTheOlderRuleIsShown()
    {
        fill();
        {
            const auto older = Database::open(m_path, Access::ReadWrite);
            for (const Language language : {Language::Fr, Language::Ar})
                QVERIFY((*older)->run(QLatin1String("UPDATE translation SET content_hash = ? WHERE language = ?"),
                                      {olderContentHash(exampleText(language)), code(language)}));
        }
        const auto reader = Reader::open(m_path);
        QVERIFY(!(*reader)->fiche(exampleId(1), Language::Ar)->fallback);
        tamper(m_path, QStringLiteral("UPDATE translation SET title = 'Ten days' WHERE language = 'ar'"));
        QVERIFY((*reader)->fiche(exampleId(1), Language::Ar)->fallback);
    }

    /// A library from elsewhere: only what the door would have let in is a link (contract 6.1).
    void linksOfOtherSchemesAreNone_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("web");
        QTest::addColumn<bool>("text");
        const auto row = [](const char *link, bool web, bool text) {
            QTest::newRow(link) << QString::fromLatin1(link) << web << text;
        };
        row("https://example.org/a?b=%C3%A9#c", true, true);
        row("http://example.org", true, true);
        row("HTTPS://example.org/", true, true);
        row("tel:+33123456789", false, true);
        row("mailto:a@example.org", false, true);
        row("mailto:caf%C3%A9@example.org", false, true);
        row("mailto:a@example.org?bcc=evil@example.net&body=x", false, false);
        row("mailto:a@example.org?attach=/etc/passwd", false, false);
        row("mailto:a@example.org%3Fbcc=evil", false, false);
        row("mailto:a@example.org%0Abcc:evil", false, false);
        row("mailto:a@example.org,evil@example.net", false, false);
        row("mailto:?to=evil@example.net", false, false);
        for (const char *link : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://example.org/",
                                 "smb://host/share", "/relative", "example.org", "https://known.example@evil.example/",
                                 "https:evil", "https://", " javascript:alert(1)", "java\nscript:x", "https://a b/",
                                 "https://example.org\\@evil.example", "tel:*#06#", "x-scheme:y"})
            row(link, false, false);
    }
    void linksOfOtherSchemesAreNone()
    {
        QFETCH(const QString, link);
        QFETCH(const bool, web);
        QFETCH(const bool, text);
        PutFiche put = examplePut(1, {Language::Fr});
        put.fiche.sponsor.link = put.fiche.externalLink = put.fiche.partners[0].link = link;
        Block linked;
        linked.runs = {{QStringLiteral("here"), {}, link}};
        Block callout;
        callout.kind = BlockKind::Callout;
        callout.children = {linked};
        put.texts.first().translation.what = {linked};
        put.texts.first().translation.how.first().blocks = {callout};
        makeLibrary(m_path, {put});
        const auto read = (*Reader::open(m_path))->fiche(exampleId(1), Language::Fr);
        QVERIFY(read);
        const QString webLink = web ? link : QString();
        QCOMPARE(read->fiche.sponsor.link, webLink);
        QCOMPARE(read->fiche.externalLink, webLink);
        QCOMPARE(read->fiche.partners.first().link, webLink);
        const QString textLink = text ? link : QString();
        QCOMPARE(read->translation.what.first().runs.first().href, textLink);
        QCOMPARE(read->translation.how.first().blocks.first().children.first().runs.first().href, textLink);
        QCOMPARE(read->translation.what.first().runs.first().text, QStringLiteral("here")); // the words stay
        QCOMPARE(*verifyLibrary(m_path), QStringList());
    }

    void damagedMetadataFailsTheListRatherThanShortenIt()
    {
        fill();
        tamper(m_path, QStringLiteral("UPDATE fiche SET metadata = x'ff' WHERE id = '%1'").arg(exampleId(2)));
        const auto list = (*Reader::open(m_path))->list({});
        QVERIFY(!list);
        QCOMPARE(list.error().problem, Problem::Damaged);
    }

    void frenchStandsInAndSaysSo()
    {
        fill();
        const auto reader = Reader::open(m_path);
        const auto arabic = (*reader)->fiche(exampleId(1), Language::Ar);
        QVERIFY(!arabic->fallback);
        QCOMPARE(arabic->translation.language, Language::Ar);
        const auto pashto = (*reader)->fiche(exampleId(1), Language::Ps);
        QVERIFY(pashto->fallback);
        QCOMPARE(pashto->translation, exampleText(Language::Fr));
        QCOMPARE(pashto->cachedLanguages, (LanguageSet{Language::Fr, Language::Ar}));
        QVERIFY(!(*reader)->fiche(exampleId(1), Language::Fr)->fallback);
    }

    void theListComesTranslatedFirstThenDemarchesThenByViews()
    {
        QList<Change> changes;
        for (int number = 1; number <= 6; ++number) {
            PutFiche put =
                examplePut(number, number <= 4 ? LanguageSet{Language::Fr, Language::Ti} : LanguageSet{Language::Fr});
            put.fiche.views = number == 4 ? 500 : number;
            changes.append(put);
        }
        makeLibrary(m_path, changes);
        ListQuery query;
        query.language = Language::Ti;
        QCOMPARE(listed(query).join(QString()), QStringLiteral("423165"));
        query.language = Language::Fr; // nothing is a fallback in French
        QCOMPARE(listed(query).join(QString()), QStringLiteral("462531"));
    }

    void aCardSaysWhatLanguageItIsIn()
    {
        fill();
        ListQuery query;
        query.language = Language::Ar;
        const auto cards = (*Reader::open(m_path))->list(query);
        QCOMPARE(cards->size(), 4);
        for (const FicheCard &card : *cards) {
            const bool arabic = card.id == exampleId(1) || card.id == exampleId(2);
            QCOMPARE(card.fallback, !arabic);
            QCOMPARE(card.title, exampleText(arabic ? Language::Ar : Language::Fr).title);
            QCOMPARE(card.metadata, exampleMetadata());
            QCOMPARE(card.secondaryThemes, exampleFiche(1).secondaryThemes);
            QCOMPARE(card.needs, exampleFiche(1).needs);
            QCOMPARE(card.sponsor, QStringLiteral("Structure"));
        }
    }

    void aListCanBeNarrowed()
    {
        fill();
        ListQuery query;
        query.kind = Kind::Demarche;
        QCOMPARE(listed(query), (QStringList{QStringLiteral("4"), QStringLiteral("2")}));
        query.kind.reset();
        query.theme = exampleFiche(1).theme;
        QCOMPARE(listed(query).size(), 4);
        query.theme = exampleFiche(1).secondaryThemes.last();
        QCOMPARE(listed(query).size(), 4);
        query.theme = exampleId(0xfff);
        QVERIFY(listed(query).isEmpty());
        query.theme.clear();
        query.need = exampleFiche(1).needs.last();
        QCOMPARE(listed(query).size(), 4);
        query.need = exampleId(0xfff);
        QVERIFY(listed(query).isEmpty());
    }

    void statusCounts()
    {
        fill();
        const auto status = (*Reader::open(m_path))->status();
        QCOMPARE(status->fiches, 4);
        QCOMPARE(status->demarches, 2);
        QCOMPARE(status->dispositifs, 2);
        QCOMPARE(status->translations.value(Language::Fr), 4);
        QCOMPARE(status->translations.value(Language::Ar), 2);
        QCOMPARE(status->translations.value(Language::Ps), 0);
        QVERIFY(status->source.isEmpty() && !status->lastRun && !status->lastComplete);
    }

    /// On a stick, in an image, in somebody else's folder: the file alone, as a running library leaves it (its header
    /// asks for a write-ahead log), and nobody who could make one.
    void aLibraryFileAloneNeedsNoRightToWrite()
    {
        fill();
        const QString folder = m_folder->path(QStringLiteral("a stick ?#%41é"));
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/one library.sqlite");
        QVERIFY(QFile::copy(m_path, path));
        constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(QFileInfo(m_path).absolutePath(), readable | enter | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(path, readable));
        QVERIFY(QFile::setPermissions(folder, readable | enter));
        {
            const UnprivilegedFiles nobody;
            const auto reader = Reader::open(path);
            QVERIFY2(reader, reader ? "" : qPrintable(reader.error().cause));
            QVERIFY(isReadAsImmutable(**reader));
            QCOMPARE((*reader)->list({})->size(), 4);
            QVERIFY((*reader)->fiche(exampleId(1), Language::Ar));
            QCOMPARE(*verifyLibrary(path), QStringList());
            QVERIFY(!(*reader)->isStale());
            ManualClock clock;
            QCOMPARE(*prepareLibrary(path, m_path, clock), Preparation::Found);
            const auto writer = Writer::open(path, nullptr);
            QVERIFY(!writer);
            QCOMPARE(writer.error().problem, Problem::CannotWrite);
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("one library.sqlite")});
        QVERIFY(QFile::setPermissions(folder, readable | enter | QFile::WriteOwner));
    }

    /// Somebody who may write it does so: the reader that took it for unchangeable says so, and the next one sees it.
    void aFileThatChangesAllTheSameIsReadAnew()
    {
        fill();
        const QString folder = QFileInfo(m_path).absolutePath();
        for (const char *suffix : {"-wal", "-shm"})
            QVERIFY(QFile::remove(m_path + QLatin1String(suffix)));
        constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_path, readable | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(folder, readable | enter | QFile::WriteOwner));
        std::unique_ptr<Reader> reader;
        {
            const UnprivilegedFiles nobody;
            reader = std::move(Reader::open(m_path)).value();
        }
        QVERIFY(isReadAsImmutable(*reader));
        const auto writer = Writer::open(m_path, nullptr);
        QVERIFY((*writer)->apply({RemoveFiche{exampleId(1)}}));
        QVERIFY(reader->isStale());
        for (const char *suffix : {"-wal", "-shm"})
            QVERIFY(QFile::setPermissions(m_path + QLatin1String(suffix), readable | QFile::WriteOwner));
        const UnprivilegedFiles nobody;
        const auto next = Reader::open(m_path);
        QVERIFY2(next, next ? "" : qPrintable(next.error().cause));
        QVERIFY(!isReadAsImmutable(**next));
        QCOMPARE((*next)->list({})->size(), 3);
    }

    /// Where the log can be made, or is there with content, nothing is taken for unchangeable.
    void whatCanBeWrittenIsNeverTakenForUnchangeable()
    {
        fill();
        for (const char *suffix : {"-wal", "-shm"})
            QVERIFY(QFile::remove(m_path + QLatin1String(suffix)));
        QVERIFY(!isReadAsImmutable(**Reader::open(m_path)));
    }

    void aLogWithContentIsNotPassedOver()
    {
        const QString folder = m_folder->path(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/library.sqlite");
        {
            const auto writer = Writer::open(m_path, nullptr);
            QVERIFY((*writer)->apply({examplePut(1, {Language::Fr})}));
            QVERIFY(QFile::copy(m_path, path) &&
                    QFile::copy(m_path + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
        }
        constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(QFileInfo(m_path).absolutePath(), readable | enter | QFile::WriteOwner));
        for (const char *suffix : {"", "-wal"})
            QVERIFY(QFile::setPermissions(path + QLatin1String(suffix), readable));
        QVERIFY(QFile::setPermissions(folder, readable | enter));
        {
            const UnprivilegedFiles nobody;
            const auto reader = Reader::open(path);
            // Either SQLite can read the log too, or the file is refused: half of a library is never shown.
            QVERIFY(!reader || (*reader)->list({})->size() == 1);
        }
        QVERIFY(QFile::setPermissions(folder, readable | enter | QFile::WriteOwner));
    }

    void aReaderNeedsNoRightToWrite()
    {
        fill();
        const QString folder = QFileInfo(m_path).absolutePath();
        constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        for (const char *suffix : {"", "-wal", "-shm"})
            QVERIFY(QFile::setPermissions(m_path + QLatin1String(suffix), readable));
        constexpr auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(folder, readable | enter));
        {
            const UnprivilegedFiles nobody;
            const auto reader = Reader::open(m_path);
            QVERIFY2(reader, reader ? "" : qPrintable(reader.error().cause));
            QCOMPARE((*reader)->list({})->size(), 4);
            const auto writer = Writer::open(m_path, nullptr);
            QVERIFY(!writer);
            QCOMPARE(writer.error().problem, Problem::CannotWrite);
        }
        QVERIFY(QFile::setPermissions(folder, readable | enter | QFile::WriteOwner));
        QCOMPARE(everythingIn(m_path)->size(), 4);
    }
};

ESCALE_GUILESS_TEST(TestReader)
#include "tst_reader.moc"
