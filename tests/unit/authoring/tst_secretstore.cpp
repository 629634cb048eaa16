// SPDX-License-Identifier: GPL-3.0-or-later
// A token opens an account for ever: where it is kept, and that it is gone when it is said to be.
#include "authoring/secretstore.h"
#include "testprogram.h"

#include "fakekeyring.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using escale::test::FakeKeyring;

namespace {

using Outcome = Keyring::Outcome;

const StoredSignIn mySignIn{u"me@exemple.test"_qs, "token-of-me", u"https://feed.exemple.test"_qs};
const StoredSignIn yours{u"you@exemple.test"_qs, "token-of-you", u"https://feed.exemple.test"_qs};

} // namespace

class TestSecretStore final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeKeyring::State> m_keyring;
    std::unique_ptr<SecretStore> m_store;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"sign-in"_qs); }

    /// As the next start of the program has it.
    void restart() { m_store = keyringSecretStore(std::make_unique<FakeKeyring>(m_keyring), path()); }

    std::optional<StoredSignIn> kept()
    {
        std::optional<StoredSignIn> found;
        m_store->read([&found](const Result<std::optional<StoredSignIn>> &answer) { found = *answer; });
        return found;
    }

    QString write(const StoredSignIn &signIn)
    {
        QString words = u"no answer"_qs;
        m_store->write(signIn, [&words](const Result<QString> &where) { words = where ? *where : u"error"_qs; });
        return words;
    }

    bool forget()
    {
        std::optional<bool> gone;
        m_store->forget([&gone](const Result<Done> &answer) { gone = answer.ok(); });
        return gone.value_or(false);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keyring = std::make_shared<FakeKeyring::State>();
        restart();
    }

    void nothingIsKeptWhereNothingWasWritten()
    {
        QVERIFY(!kept());
        QVERIFY(forget());
    }

    void itIsInTheKeyringAndInNoFile()
    {
        QCOMPARE(write(mySignIn), QString());
        QVERIFY(!QFile::exists(path()));
        restart();
        QCOMPARE(kept(), std::optional(mySignIn));
        QVERIFY(forget());
        QVERIFY(!m_keyring->secret);
    }

    void whereTheKeyringRefusesItIsInAFileAndSaid()
    {
        m_keyring->broken = true;
        QVERIFY(write(mySignIn).contains(u"file"_qs));
        restart();
        QCOMPARE(kept(), std::optional(mySignIn));
        QVERIFY(forget()); // a keyring that never worked has nothing to forget
        QVERIFY(!QFile::exists(path()));
    }

    /// Neither keyring nor disk takes it: it was never kept, so there is nothing that stays.
    void whatWasKeptNowhereIsForgotten()
    {
        m_keyring->broken = true;
        m_store = keyringSecretStore(std::make_unique<FakeKeyring>(m_keyring), u"/proc/no/such/folder/sign-in"_qs);
        QVERIFY(!kept());
        QCOMPARE(write(mySignIn), u"error"_qs);
        QVERIFY(forget());
    }

    void aKeyringThatDoesNotForgetIsAnError()
    {
        (void)write(mySignIn);
        m_keyring->broken = true;
        QVERIFY(!forget());
        restart();
        QVERIFY(!forget()); // after another start too
        m_keyring->broken = false;
        QVERIFY(forget());
        QVERIFY(!m_keyring->secret);
    }

    /// The former person's token stays in no keyring behind the file of the next one.
    void theFileOfTheNextPersonLeavesNoneOfTheFormerOne()
    {
        (void)write(mySignIn);
        struct RefusesToWrite final : Keyring {
            explicit RefusesToWrite(std::shared_ptr<FakeKeyring::State> held) : inner(std::move(held)) {}
            void read(std::function<void(Outcome, QByteArray)> answer) override { inner.read(std::move(answer)); }
            void write(const QByteArray &, std::function<void(Outcome)> answer) override { answer(Outcome::Refused); }
            void remove(std::function<void(Outcome)> answer) override { inner.remove(std::move(answer)); }
            FakeKeyring inner;
        };
        m_store = keyringSecretStore(std::make_unique<RefusesToWrite>(m_keyring), path());
        QVERIFY(write(yours).contains(u"file"_qs));
        QVERIFY(!m_keyring->secret);
        QCOMPARE(kept(), std::optional(yours));
    }

    void theNewestSignInIsReadWhateverAnOlderOneLeft()
    {
        (void)write(mySignIn);
        m_keyring->broken = true;
        QVERIFY(write(yours).contains(u"file"_qs));
        m_keyring->broken = false; // it is back, with what it held
        restart();
        QCOMPARE(kept(), std::optional(yours));
    }

    void aKeyringThatIsBackTakesTheFilesPlace()
    {
        m_keyring->broken = true;
        (void)write(mySignIn);
        m_keyring->broken = false;
        QCOMPARE(write(yours), QString());
        QVERIFY(!QFile::exists(path()));
        restart();
        QCOMPARE(kept(), std::optional(yours));
    }

    /// What older versions kept does not say for which server it is.
    void aTokenForNoKnownServerIsNotUsed()
    {
        m_keyring->secret = QByteArray::fromHex("8301"
                                                "6f6d65406578656d706c652e74657374"
                                                "45746f6b656e");
        QVERIFY(!kept());
    }
};

ESCALE_GUILESS_TEST(TestSecretStore)
#include "tst_secretstore.moc"
