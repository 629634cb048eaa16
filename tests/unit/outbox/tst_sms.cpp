// SPDX-License-Identifier: GPL-3.0-or-later
// The link by SMS (contract 3.11, recordings-write/reader 28-39): one request, never repeated; every refusal is a
// sentence; the number is nowhere but in the request.
#include "feed/giveback.h"
#include "feedserver/feedserver.h"
#include "feedserver/giveback.h"
#include "handover/phonenumber.h"
#include "manualclock.h"
#include "outbox/outboxsender.h"
#include "smallfeed.h"
#include "testprogram.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace escale;
using namespace escale::test;

namespace {

QStringList logged;
void keep(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

} // namespace

class TestSms : public QObject {
    Q_OBJECT

private:
    ManualClock m_clock;
    std::shared_ptr<GiveBackContent> m_content;
    std::unique_ptr<FeedServer> m_server;

    Delivery send(const QString &phone, const QString &fiche, const QByteArray &secret = "test-site-secret")
    {
        ApiFeedSettings settings;
        settings.base = m_server->url();
        settings.secret = secret;
        ApiGiveBack giveBack(settings, m_clock);
        std::optional<Delivery> got;
        giveBack.contentLink(fiche, phone, QStringLiteral("https://refugies.info/ar/demarche/%1").arg(fiche),
                             Language::Ar, [&got](const Delivery &delivery) { got = delivery; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000))
            qFatal("no answer");
        return *got;
    }

private Q_SLOTS:
    void init()
    {
        m_content = std::make_shared<GiveBackContent>(smallFeed(3));
        m_server = std::make_unique<FeedServer>(m_content);
    }

    void theLinkGoesOutOnceInThePersonsLanguage()
    {
        const QString id = QString::fromLatin1(smallId(0));
        QCOMPARE(send(*mobileNumber(QStringLiteral("06 12 34 56 78")), id).ending, Delivery::Ending::Done);
        QCOMPARE(m_content->messages(),
                 (QList<GiveBackContent::Message>{
                     {"+33612345678", smallId(0), "https://refugies.info/ar/demarche/" + smallId(0), "ar"}}));
    }

    void eachRefusalIsASentenceOfItsOwn()
    {
        using Ending = Delivery::Ending;
        const QString id = QString::fromLatin1(smallId(0)), number = QStringLiteral("+33612345678");
        const QString bad = QStringLiteral("+33699900001"), down = QStringLiteral("+33688800001");
        QStringList sentences;
        const auto check = [&](const Delivery &delivery, Ending ending, Problem problem) {
            QCOMPARE(delivery.ending, ending);
            QCOMPARE(delivery.error.problem, problem);
            QVERIFY(!sentences.contains(delivery.error.sentence));
            sentences.append(delivery.error.sentence);
        };
        check(send(bad, id), Ending::Refused, Problem::Usage);                      // reader/32
        check(send(down, id), Ending::Unknown, Problem::Incomplete);                // reader/33
        check(send(number, QString(24, u'f')), Ending::Refused, Problem::NotFound); // reader/34
        check(send(number, id, "wrong"), Ending::KeyRefused, Problem::Refused);     // reader/39
        QVERIFY(m_content->messages().isEmpty());
        Fault busy;
        busy.kind = FaultKind::Busy;
        busy.value = 10;
        m_server->setFault(busy);
        check(send(number, id), Ending::NotSent, Problem::Unreachable);
        for (const QString &sentence : sentences)
            QVERIFY(!sentence.contains(QLatin1String("336")));
    }

    void aServerThatIsNotThereHasSeenNothing()
    {
        ApiFeedSettings settings;
        settings.base = m_server->url();
        m_server.reset();
        ApiGiveBack giveBack(settings, m_clock);
        std::optional<Delivery> got;
        giveBack.contentLink(QString::fromLatin1(smallId(0)), QStringLiteral("+33612345678"),
                             QStringLiteral("https://a.fr"), Language::Fr,
                             [&got](const Delivery &delivery) { got = delivery; });
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->ending, Delivery::Ending::NotSent);
    }

    void noAnswerIsNeverTriedAgain()
    {
        for (const FaultKind kind : {FaultKind::Reset, FaultKind::Status}) {
            m_server->forget();
            Fault fault;
            fault.kind = kind;
            fault.value = 503;
            m_server->setFault(fault);
            QCOMPARE(send(QStringLiteral("+33612345678"), QString::fromLatin1(smallId(0))).ending,
                     Delivery::Ending::Unknown);
            QCOMPARE(m_server->requests().size(), 1);
        }
    }

    void whoStopsIsAnsweredBeforeItReturns()
    {
        Fault hang;
        hang.kind = FaultKind::Hang;
        m_server->setFault(hang);
        ApiFeedSettings settings;
        settings.base = m_server->url();
        ApiGiveBack giveBack(settings, m_clock);
        std::optional<Delivery> got;
        giveBack.merci(QString::fromLatin1(smallId(0)), [&got](const Delivery &delivery) { got = delivery; });
        giveBack.cancel();
        QVERIFY(got.has_value());
        QCOMPARE(got->ending, Delivery::Ending::Stopped);
    }

    /// Greps everything a run leaves: the log with every category on, and the folder it works in.
    void theNumberIsInNoLogAndInNoFile()
    {
        const QTemporaryDir folder;
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        logged.clear();
        const auto before = qInstallMessageHandler(keep);
        {
            auto outbox = Outbox::open(folder.filePath(QStringLiteral("outbox.sqlite")), m_clock);
            QVERIFY(outbox.ok());
            QVERIFY((*outbox)->addMerci(QString::fromLatin1(smallId(1))).ok());
            for (const char16_t *typed : {u"06 98 76 54 32", u"+33 (0)6 98 76 54 32", u"٠٦٩٨٧٦٥٤٣٢"}) {
                const auto number = mobileNumber(QString::fromUtf16(typed));
                QVERIFY(number.ok());
                QCOMPARE(send(*number, QString::fromLatin1(smallId(0))).ending, Delivery::Ending::Done);
                (void)send(*number, QString(24, u'f'));
                (void)send(*number, QString::fromLatin1(smallId(0)), "wrong");
            }
            qWarning("the log is read");
        }
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
        QCOMPARE(m_content->messages().size(), 3); // it did go out
        QVERIFY(logged.contains(QStringLiteral("the log is read")));
        const QList<QByteArray> traces{"698765432", "98 76 54 32", "98765432", "٩٨٧٦٥٤٣٢"};
        for (const QByteArray &trace : traces)
            QVERIFY(!logged.join(u'\n').toUtf8().contains(trace));
        int files = 0;
        for (QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++files;
            for (const QByteArray &trace : traces)
                QVERIFY2(!bytes.contains(trace), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0);
    }
};

ESCALE_GUILESS_TEST(TestSms)
#include "tst_sms.moc"
