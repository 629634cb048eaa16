// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures in the form of minisign: what was signed with the real one is taken, and the real one takes ours.
#include "pack/minisign.h"
#include "packrig.h"
#include "testprogram.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestMinisign : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static bool minisign(const QStringList &arguments, QByteArray *said = nullptr)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("minisign"), arguments);
        const bool ended = process.waitForFinished();
        if (said != nullptr)
            *said = process.readAll();
        return ended && process.exitCode() == 0;
    }

private Q_SLOTS:
    void aSignatureHoldsForWhatWasSigned()
    {
        const SigningKey key = exampleKey(1);
        const QByteArray file = signatureOf("content", key, "a", "b") + "content";
        const SignedContent checked = checkSigned(file, {exampleKey(2).verifying(), key.verifying()});
        QCOMPARE(checked.state, SignatureState::Holds);
        QCOMPARE(checked.content, QByteArray("content"));
        QCOMPARE(checked.comment, QByteArray("b"));
        QCOMPARE(behindSignature(file), QByteArray("content"));
    }

    void everyTurnedBitIsSeen()
    {
        const SigningKey key = exampleKey(1);
        const QByteArray file = signatureOf("content", key, "a", "b") + "content";
        const qsizetype comment = file.indexOf('\n'); // the first line is not signed, as its name says
        for (qsizetype at = comment; at < file.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray turned = file;
                turned[at] = static_cast<char>(turned.at(at) ^ (1 << bit));
                const SignedContent checked = checkSigned(turned, {key.verifying()});
                QVERIFY2(checked.state != SignatureState::Holds, qPrintable(QString::number(at)));
                QVERIFY(checked.content.isEmpty());
            }
        }
    }

    void whatIsCutOffIsNoSignature()
    {
        const SigningKey key = exampleKey(1);
        const QByteArray file = signatureOf("content", key, "a", "b") + "content";
        for (qsizetype size = 0; size < file.size(); ++size)
            QVERIFY(checkSigned(file.first(size), {key.verifying()}).state != SignatureState::Holds);
    }

    void anotherKeyOfTheSameNameIsNotTheKey()
    {
        SigningKey other = exampleKey(2);
        other.id = exampleKey(1).id;
        const QByteArray file = signatureOf("content", other, "a", "b") + "content";
        QCOMPARE(checkSigned(file, {exampleKey(1).verifying()}).state, SignatureState::Broken);
        QCOMPARE(
            checkSigned(signatureOf("content", exampleKey(3), "a", "b") + "content", {exampleKey(1).verifying()}).state,
            SignatureState::Unknown);
    }

    void keysComeBackAsTheyWere()
    {
        const auto key = makeSigningKey();
        QVERIFY(key);
        const auto again = signingKeyFrom(fileOf(*key));
        QVERIFY(again);
        QCOMPARE(again->secret, key->secret);
        QCOMPARE(*verifyingKeyFrom(textOf(key->verifying())), key->verifying());
        QCOMPARE(*verifyingKeyFrom(fileOf(key->verifying())), key->verifying());
        QVERIFY(makeSigningKey()->secret != key->secret);
    }

    void whatIsNoKeyIsNone()
    {
        const QByteArray text = textOf(exampleKey(1).verifying());
        for (const QByteArray &bad : {QByteArray(), text.chopped(1), text + "A", QByteArray("RW") + QByteArray(54, '*'),
                                      text + '\n' + text, QByteArray(56, 'A')})
            QVERIFY2(!verifyingKeyFrom(bad), bad.constData());
        QByteArray secret = fileOf(exampleKey(1));
        const qsizetype at = secret.indexOf('\n') + 120;
        secret[at] = secret.at(at) == 'A' ? 'B' : 'A';
        QVERIFY(!signingKeyFrom(secret)); // its own checksum says so
        QVERIFY(!signingKeyFrom(text));
    }

    void minisignTakesOurSignature()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty())
            QSKIP("minisign is not installed: apt install minisign");
        const SigningKey key = exampleKey(1);
        write(QStringLiteral("content"), "content\n");
        write(QStringLiteral("content.minisig"), signatureOf("content\n", key, "untrusted words", "channel main"));
        write(QStringLiteral("our.pub"), fileOf(key.verifying()));
        QByteArray said;
        QVERIFY2(minisign({QStringLiteral("-Vm"), path(QStringLiteral("content")), QStringLiteral("-p"),
                           path(QStringLiteral("our.pub"))},
                          &said),
                 said.constData());
        QVERIFY2(said.contains("channel main"), said.constData());
        QVERIFY(minisign({QStringLiteral("-Vm"), path(QStringLiteral("content")), QStringLiteral("-P"),
                          QString::fromLatin1(textOf(key.verifying()))}));
        write(QStringLiteral("content"), "CONTENT\n");
        QVERIFY(!minisign({QStringLiteral("-Vm"), path(QStringLiteral("content")), QStringLiteral("-p"),
                           path(QStringLiteral("our.pub"))}));
    }

    /// A number, as minisign prints it: one key in sixteen has a zero in front that is not written.
    void aKeyIsCalledAsMinisignCallsIt()
    {
        QCOMPARE(keyIdText(QByteArray::fromHex("aad2f87243c4ee02")), QByteArray("2EEC44372F8D2AA"));
        QCOMPARE(keyIdText(QByteArray::fromHex("aad2f87243c40e00")), QByteArray("EC44372F8D2AA"));
        QCOMPARE(keyIdText(QByteArray(8, '\0')), QByteArray("0"));
    }

    void weTakeKeysAndSignaturesOfMinisign()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty())
            QSKIP("minisign is not installed: apt install minisign");
        QByteArray said;
        QVERIFY2(minisign({QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"),
                           path(QStringLiteral("their.pub")), QStringLiteral("-s"), path(QStringLiteral("their.key"))},
                          &said),
                 said.constData());
        const auto open = verifyingKeyFrom(contentOf(path(QStringLiteral("their.pub"))));
        const auto secret = signingKeyFrom(contentOf(path(QStringLiteral("their.key"))));
        QVERIFY(open && secret);
        QCOMPARE(secret->verifying(), *open);
        QVERIFY(contentOf(path(QStringLiteral("their.pub"))).contains(keyIdText(open->id)));
        write(QStringLiteral("theirs"), "their content");
        QVERIFY2(minisign({QStringLiteral("-Sm"), path(QStringLiteral("theirs")), QStringLiteral("-s"),
                           path(QStringLiteral("their.key")), QStringLiteral("-t"), QStringLiteral("said")},
                          &said),
                 said.constData());
        const SignedContent checked =
            checkSigned(contentOf(path(QStringLiteral("theirs.minisig"))) + "their content", {*open});
        QCOMPARE(checked.state, SignatureState::Holds);
        QCOMPARE(checked.comment, QByteArray("said"));
    }

    void minisignSignsWithOurKey()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty())
            QSKIP("minisign is not installed: apt install minisign");
        write(QStringLiteral("our.key"), fileOf(exampleKey(4)));
        write(QStringLiteral("ours"), "words");
        QByteArray said;
        QVERIFY2(minisign({QStringLiteral("-W"), QStringLiteral("-Sm"), path(QStringLiteral("ours")),
                           QStringLiteral("-s"), path(QStringLiteral("our.key"))},
                          &said),
                 said.constData());
        QCOMPARE(
            checkSigned(contentOf(path(QStringLiteral("ours.minisig"))) + "words", {exampleKey(4).verifying()}).state,
            SignatureState::Holds);
    }
};

ESCALE_GUILESS_TEST(TestMinisign)
#include "tst_minisign.moc"
