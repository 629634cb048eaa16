// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader sees, and in which language and order.
#include "storefixture.h"
#include "unprivileged.h"

#include <QFile>
#include <QTest>

using namespace escale;
using namespace escale::test;

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

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
