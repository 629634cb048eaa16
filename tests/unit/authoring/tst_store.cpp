// SPDX-License-Identifier: GPL-3.0-or-later
// What is written here is never half, never somebody else's, and never gone.
#include "authoring/authoringstore.h"
#include "authoring/draftkeeper.h"
#include "authoring/secretstore.h"
#include "faultinjector.h"
#include "manualclock.h"
#include "store/database.h"
#include "testprogram.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

class TestStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store.reset();
        m_store = open();
    }

    void aWorkingCopyIsThereAfterAStop()
    {
        const qint64 fiche = m_store->begin(titled(u"Un"_qs)).value();
        QVERIFY(m_store->keep(fiche, titled(u"Deux"_qs)));
        m_store.reset();
        m_store = open();
        QCOMPARE(m_store->working(fiche)->text.title, u"Deux"_qs);
    }

    void theFileIsForItsOwnersEyes()
    {
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    void anotherPersonSeesNothing()
    {
        const qint64 fiche = m_store->begin(titled(u"Un"_qs)).value();
        QVERIFY(m_store->use(u"other@exemple.test"_qs));
        QVERIFY(!m_store->working(fiche));
        QVERIFY(m_store->fiches()->isEmpty());
        QVERIFY(!m_store->keep(fiche, titled(u"volé"_qs)));
        QVERIFY(m_store->use(u" Me@Exemple.test "_qs)); // the server folds addresses
        QCOMPARE(m_store->working(fiche)->text.title, u"Un"_qs);
    }

    void anAddressIsNotInTheFile()
    {
        (void)m_store->begin(titled(u"Un"_qs)).value();
        m_store.reset();
        QByteArray bytes;
        for (const char *suffix : {"", "-wal"}) {
            QFile file(path() + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        QVERIFY(bytes.contains("Un"));
        QVERIFY(!bytes.contains("exemple.test"));
    }

    /// What stands for a person in files is theirs however they write their address, and another computer's is another.
    void anAccountIsNoAddress()
    {
        QVERIFY(m_store->use(u"anna@exemple.test"_qs));
        const QString anna = m_store->account();
        QVERIFY(AuthoringStore::isAccount(anna));
        QVERIFY(m_store->use(u" Anna@Exemple.test "_qs));
        QCOMPARE(m_store->account(), anna);
        QVERIFY(m_store->use(u"omar@exemple.test"_qs));
        QVERIFY(m_store->account() != anna);
        QVERIFY(m_store->signOut());
        QVERIFY(m_store->account().isEmpty());
        for (const QString &words : {QString(), u"anna@exemple.test"_qs, anna.toUpper(), anna + u'0', anna.chopped(1)})
            QVERIFY2(!AuthoringStore::isAccount(words), qPrintable(words));
    }

    void aRevisionNeverChanges()
    {
        const qint64 fiche = m_store->begin(titled(u"Un"_qs)).value();
        QVERIFY(m_store->queueSave(fiche).value() > 0);
        const qint64 revision = m_store->revisions(fiche)->first().id;
        m_store.reset();
        auto database = Database::open(path(), Access::ReadWrite);
        QVERIFY(!(*database)->run(QLatin1String("UPDATE revision SET content = x'00' WHERE id = ?"), {revision}));
        database->reset();
        m_store = open();
        QCOMPARE(m_store->revision(revision)->title, u"Un"_qs);
        QCOMPARE(m_store->revisions(fiche)->first().hash, hashOf(titled(u"Un"_qs)));
    }

    void whatWaitsIsReplacedAndWhatHasBegunIsNot()
    {
        const qint64 fiche = m_store->begin(titled(u"Un"_qs)).value();
        const qint64 first = m_store->queueSave(fiche).value();
        QVERIFY(m_store->keep(fiche, titled(u"Deux"_qs)));
        const qint64 second = m_store->queueSave(fiche).value();
        QCOMPARE(m_store->outbox()->size(), 1);
        QVERIFY(first != second);
        QVERIFY(m_store->noteBegun(second, {}));
        QCOMPARE(m_store->cancel(second).value(), false);
        QVERIFY(m_store->keep(fiche, titled(u"Trois"_qs)));
        QVERIFY(m_store->queueSave(fiche).value() > 0);
        QCOMPARE(m_store->outbox()->size(), 2);
    }

    void signingOutKeepsWhatWasNotSentAndNothingElse()
    {
        ServerFiche server;
        server.id = u"6c0000000000000000000001"_qs;
        server.draft = titled(u"Publique"_qs);
        QVERIFY(m_store->adopt(server));
        const qint64 mine = m_store->begin(titled(u"Un"_qs)).value();
        QVERIFY(m_store->signOut());
        QVERIFY(m_store->use(u"me@exemple.test"_qs));
        QCOMPARE(m_store->fiches()->size(), 1);
        QCOMPARE(m_store->fiches()->first().fiche, mine);
    }

    void aCopyThatNobodyChangedFollowsTheServerAndAnotherDoesNot()
    {
        ServerFiche server;
        server.id = u"6c0000000000000000000001"_qs;
        server.draft = titled(u"Un"_qs);
        const qint64 fiche = m_store->adopt(server)->fiche;
        server.draft = titled(u"Deux"_qs);
        QCOMPARE(m_store->adopt(server)->fiche, fiche);
        QCOMPARE(m_store->working(fiche)->text.title, u"Deux"_qs);
        QVERIFY(m_store->keep(fiche, titled(u"À moi"_qs)));
        server.draft = titled(u"Trois"_qs);
        QVERIFY(m_store->adopt(server));
        QCOMPARE(m_store->working(fiche)->text.title, u"À moi"_qs);
        QCOMPARE(m_store->working(fiche)->base.title, u"Deux"_qs);
    }

    /// The n-th call into SQLite fails as a full disk would, for every n: the copy is the old one or the new one.
    void aFullDiskAtAnyCallLeavesAWholeCopy()
    {
        const qint64 fiche = m_store->begin(titled(u"Un"_qs)).value();
        int failures = 0;
        for (int n = 0; n < 60; ++n) {
            m_store.reset();
            int calls = 0;
            bool armed = false;
            auto faults = std::make_optional<FaultInjector>([&] { return !armed || calls++ != n; });
            auto store = AuthoringStore::open(path(), m_clock);
            faults.reset();
            QVERIFY(store);
            QVERIFY((*store)->use(u"me@exemple.test"_qs));
            armed = true;
            const QString now = u"n%1"_qs.arg(n);
            const bool kept = (*store)->keep(fiche, titled(now)).ok();
            const bool queued = (*store)->queueSave(fiche).ok();
            armed = false;
            failures += kept && queued ? 0 : 1;
            store->reset();
            m_store = open();
            const QString title = m_store->working(fiche)->text.title;
            QVERIFY(kept ? title == now : title != now);
            const auto waiting = m_store->outbox().value();
            for (const OutboxEntry &entry : waiting)
                QVERIFY(m_store->revision(entry.revision));
        }
        QVERIFY2(failures >= 8, qPrintable(QString::number(failures)));
    }

    void typingIsKeptWithinHalfASecondAlthoughNobodyPauses()
    {
        const qint64 fiche = m_store->begin(titled(u"Un"_qs)).value();
        QString title; // outlives who asks for it
        DraftKeeper keeper(*m_store, m_clock);
        keeper.watch(fiche, [&title] {
            FicheDraft draft;
            draft.title = title;
            return draft;
        });
        for (int key = 0; key < 100; ++key) {
            title += u'a';
            keeper.touched();
            m_clock.advance(40ms);
            QVERIFY(title.size() - m_store->working(fiche)->text.title.size() <= 500 / 40 + 1 || key < 13);
        }
    }

    void aKeeperThatCannotWriteSaysSoAndTriesAgain()
    {
        m_store.reset();
        bool full = false;
        const FaultInjector faults([&full] { return !full; });
        auto store = AuthoringStore::open(path(), m_clock);
        QVERIFY((*store)->use(u"me@exemple.test"_qs));
        const qint64 fiche = (*store)->begin(titled(u"Un"_qs)).value();
        DraftKeeper keeper(**store, m_clock);
        int failed = 0;
        connect(&keeper, &DraftKeeper::failed, this, [&failed](const QString &sentence) {
            ++failed;
            QVERIFY(!sentence.isEmpty());
        });
        keeper.watch(fiche, [this] { return titled(u"Deux"_qs); });
        full = true;
        keeper.touched();
        m_clock.advance(600ms);
        QVERIFY(failed > 0);
        full = false;
        m_clock.advance(600ms);
        QCOMPARE((*store)->working(fiche)->text.title, u"Deux"_qs);
    }

    void aSignInIsInAFileForItsOwnerAndForgotten()
    {
        const QString file = m_folder->filePath(u"sign-in"_qs);
        auto secrets = fileSecretStore(file);
        QString said;
        secrets->write({u"me@exemple.test"_qs, "token", u"https://feed.exemple.test"_qs},
                       [&said](const Result<QString> &where) { said = where.value(); });
        QVERIFY(said.contains(u"keyring"_qs)); // a file is told
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFile::permissions(file) & others));
        std::optional<StoredSignIn> found;
        const auto read = [&] {
            secrets->read([&found](const Result<std::optional<StoredSignIn>> &got) { found = got.value(); });
        };
        read();
        QCOMPARE(found->token, QByteArray("token"));
        QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFileDevice::ReadOther));
        read();
        QVERIFY(!found); // somebody else may have read it
        QVERIFY(!QFile::exists(file));
        secrets->write({u"me@exemple.test"_qs, "token", u"https://feed.exemple.test"_qs},
                       [](const Result<QString> &) {});
        secrets->forget([](const Result<Done> &) {});
        QVERIFY(!QFile::exists(file));
    }

    void aTranslationWaitsBesideTheFichesAndIsNotOneOfThem()
    {
        OutgoingTranslation what;
        what.fiche = u"6b0af3779f98f68b868a010e"_qs;
        what.language = Language::Ti;
        what.text = titled(u"ኣርእስቲ"_qs);
        what.toFinish = {u"content.what"_qs, u"content.how.a.title"_qs};
        what.french = "french";
        what.published = "published";
        what.seen = {"one", "two"};
        what.publish = true;
        QVERIFY(m_store->queueTranslation(what).ok());
        m_store.reset();
        m_store = open();
        QVERIFY(m_store->outbox()->isEmpty()); // an author sees nothing of it
        QVERIFY(m_store->fiches()->isEmpty());
        const auto waiting = m_store->translationOutbox();
        QCOMPARE(waiting->size(), 2);
        QCOMPARE(waiting->at(1).what, what);
        QCOMPARE(waiting->at(0).entry.action, OutboxAction::SaveTranslation);
        QVERIFY(!m_store->sentTranslation(what.fiche, what.language)->has_value());
        QVERIFY(m_store->noteTranslationSaved(waiting->at(0).entry.id).ok());
        QCOMPARE(**m_store->sentTranslation(what.fiche, what.language), what.text);
        QVERIFY(!m_store->sentTranslation(what.fiche, Language::Ps)->has_value());
        QVERIFY(m_store->use(u"other@exemple.test"_qs));
        QVERIFY(m_store->translationOutbox()->isEmpty());
    }

    void aNewerTextOfATranslationReplacesTheOneThatWaits()
    {
        OutgoingTranslation what;
        what.fiche = u"6b0af3779f98f68b868a010e"_qs;
        what.text = titled(u"one"_qs);
        what.publish = true;
        QVERIFY(m_store->queueTranslation(what).ok());
        what.text = titled(u"two"_qs);
        what.publish = false;
        QVERIFY(m_store->queueTranslation(what).ok());
        const auto waiting = m_store->translationOutbox();
        QCOMPARE(waiting->size(), 1); // nor is it published any more
        QCOMPARE(waiting->first().what.text.title, u"two"_qs);
        // One that has begun may have arrived: it is looked up first.
        QVERIFY(m_store->noteBegun(waiting->first().entry.id, {}).ok());
        what.text = titled(u"three"_qs);
        QVERIFY(m_store->queueTranslation(what).ok());
        QCOMPARE(m_store->translationOutbox()->size(), 2);
    }

    void aFileOfBeforeTranslationsOpensWithAllThatWasInIt()
    {
        const qint64 fiche = m_store->begin(titled(u"Un"_qs)).value();
        m_store.reset();
        {
            auto old = Database::open(path(), Access::ReadWrite);
            QVERIFY(old.ok());
            QVERIFY((*old)->script(u"DROP TABLE translation; PRAGMA user_version = 1"_qs).ok());
        }
        m_store = open();
        QCOMPARE(m_store->working(fiche)->text.title, u"Un"_qs);
        OutgoingTranslation what;
        what.fiche = u"6b0af3779f98f68b868a010e"_qs;
        QVERIFY(m_store->queueTranslation(what).ok());
    }

    void whatOfTranslationsTheServerHasGoesAtTheSignOut()
    {
        OutgoingTranslation what;
        what.fiche = u"6b0af3779f98f68b868a010e"_qs;
        what.text = titled(u"sent"_qs);
        const auto sent = m_store->queueTranslation(what);
        QVERIFY(m_store->noteTranslationSaved(*sent).ok());
        OutgoingTranslation other = what;
        other.language = Language::Ps;
        other.text = titled(u"waits"_qs);
        QVERIFY(m_store->queueTranslation(other).ok());
        QVERIFY(m_store->signOut().ok());
        m_store.reset();
        m_store = open();
        QVERIFY(!m_store->sentTranslation(what.fiche, what.language)->has_value());
        QCOMPARE(m_store->translationOutbox()->size(), 1);
        QCOMPARE(m_store->translationOutbox()->first().what.text.title, u"waits"_qs);
    }

    /// SIGKILL in the middle of typing: at most a second is lost, and the copy is whole. ESCALE_KILLS says how often,
    /// ESCALE_SEED when (slices of a long run each with their own).
    void aKillWhileTypingLosesAtMostASecond()
    {
        const int kills =
            qEnvironmentVariableIntValue("ESCALE_KILLS") > 0 ? qEnvironmentVariableIntValue("ESCALE_KILLS") : 4;
        const int seed = qEnvironmentVariableIsSet("ESCALE_SEED") ? qEnvironmentVariableIntValue("ESCALE_SEED") : 42;
        qint64 worst = 0;
        m_store.reset();
        QRandomGenerator random{quint32(seed)};
        for (int round = 0; round < kills; ++round) {
            QProcess typist;
            // A letter of its own: what an earlier round has left is not taken for this one's.
            const QChar letter(u'a' + round % 26);
            typist.start(QStringLiteral(ESCALE_TYPIST), {path(), letter});
            QVERIFY(typist.waitForStarted());
            // Each line is a key: how many letters there are now, and the millisecond. What is read from the pipe was
            // typed before the kill.
            QList<std::pair<qsizetype, qint64>> keys;
            QElapsedTimer time;
            time.start();
            const qint64 long_ = 900 + random.bounded(1200);
            QByteArray rest;
            const auto take = [&] {
                rest += typist.readAllStandardOutput();
                qsizetype end = 0;
                while ((end = rest.indexOf('\n')) >= 0) {
                    const QByteArrayList parts = rest.left(end).split(' ');
                    keys.append({parts.value(0).toLongLong(), parts.value(1).toLongLong()});
                    rest.remove(0, end + 1);
                }
            };
            while (time.elapsed() < long_ || keys.isEmpty()) {
                (void)typist.waitForReadyRead(20);
                take();
                QVERIFY(time.elapsed() < 60'000);
            }
            typist.kill();
            QVERIFY(typist.waitForFinished());
            take();
            m_store = open();
            const auto copy = m_store->working(1);
            QVERIFY2(copy, copy ? "" : qPrintable(copy.error().cause));
            const qsizetype kept = copy->text.abstract.count(letter);
            m_store.reset();
            // The first key that is not there: how long before the last one was it typed?
            for (const auto &[letters, when] : std::as_const(keys)) {
                if (letters > kept) {
                    worst = std::max(worst, keys.last().second - when);
                    break;
                }
            }
            QVERIFY2(worst <= 1000, qPrintable(QString::number(worst)));
        }
        qInfo("%d kills (seed %d), at most %lld ms of typing lost", kills, seed, worst);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"author/authoring.sqlite"_qs); }

    std::unique_ptr<AuthoringStore> open()
    {
        auto store = AuthoringStore::open(path(), m_clock);
        if (!store)
            qFatal("no store: %s", qPrintable(store.error().cause));
        if (!(*store)->use(u"me@exemple.test"_qs))
            qFatal("no account");
        return std::move(store).value();
    }

    static FicheDraft titled(const QString &title)
    {
        FicheDraft draft;
        draft.title = title;
        return draft;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    std::unique_ptr<AuthoringStore> m_store;
};

ESCALE_GUILESS_TEST(TestStore)
#include "tst_store.moc"
