// SPDX-License-Identifier: GPL-3.0-or-later
// The search off the thread of the windows: the newest question wins, the older ones are stopped, errors arrive as
// values. Nothing here waits for a time: the search thread is held by hand.
#include "search/searchservice.h"
#include "smalllibrary.h"
#include "testprogram.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace escale;
using namespace escale::test;

class TestService : public QObject {
    Q_OBJECT

private:
    SmallLibrary m_library;

    static SearchQuery query(const QString &text)
    {
        SearchQuery query;
        query.text = text;
        return query;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_library.apply(
            {put(fiche(1), {text(Language::Fr, u"Logement"_qs)}), put(fiche(2), {text(Language::Fr, u"Sport"_qs)})}));
    }

    void answersWithTheTicket()
    {
        SearchService service(m_library.path(), systemClock());
        service.warmUp(Language::Fr);
        QSignalSpy found(&service, &SearchService::found);
        const quint64 ticket = service.search(query(u"logement"_qs));
        QVERIFY(found.wait());
        QCOMPARE(found.first().at(0).toULongLong(), ticket);
        QCOMPARE(found.first().at(1).value<SearchAnswer>().total, 1);
    }

    void aNewerQuestionStopsTheOlder()
    {
        SearchService service(m_library.path(), systemClock());
        QSignalSpy found(&service, &SearchService::found);
        QSemaphore started, goOn;
        SearchQuery held = query(u"logement"_qs);
        held.allows = [&](const FicheCard &) {
            started.release();
            goOn.acquire();
            return true;
        };
        service.search(held);
        started.acquire(); // it runs
        service.search(query(u"sp"_qs));
        const quint64 last = service.search(query(u"sport"_qs));
        goOn.release(100);
        QVERIFY(found.wait());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().at(0).toULongLong(), last);
        QCOMPARE(found.first().at(1).value<SearchAnswer>().hits.first().card.id, ficheId(2));
        // Nothing of the older ones is still on its way.
        QSignalSpy suggested(&service, &SearchService::suggested);
        service.suggest(u"sp"_qs, Language::Fr);
        QVERIFY(suggested.wait());
        QCOMPARE(found.size(), 1);
    }

    void suggestionsAndSearchesDoNotStopEachOther()
    {
        SearchService service(m_library.path(), systemClock());
        QSignalSpy found(&service, &SearchService::found);
        QSignalSpy suggested(&service, &SearchService::suggested);
        service.search(query(u"sport"_qs));
        service.suggest(u"lo"_qs, Language::Fr);
        QVERIFY(suggested.wait());
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!suggested.first().at(1).value<QList<Suggestion>>().isEmpty());
    }

    void cancelAnswersNothing()
    {
        SearchService service(m_library.path(), systemClock());
        QSignalSpy found(&service, &SearchService::found);
        service.search(query(u"sport"_qs));
        service.cancel();
        QSignalSpy suggested(&service, &SearchService::suggested);
        service.suggest(u"sp"_qs, Language::Fr);
        QVERIFY(suggested.wait());
        QCOMPARE(found.size(), 0);
    }

    void troubleIsAValue()
    {
        const QTemporaryDir folder;
        SearchService service(folder.filePath(u"missing.sqlite"_qs), systemClock());
        QSignalSpy failed(&service, &SearchService::failed);
        const quint64 ticket = service.search(query(u"sport"_qs));
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().at(0).toULongLong(), ticket);
        QCOMPARE(failed.first().at(1).value<Error>().problem, Problem::CannotRead);
    }

    void mayBeDeletedWhileItWorks()
    {
        QSemaphore started, goOn;
        auto service = std::make_unique<SearchService>(m_library.path(), systemClock());
        SearchQuery held = query(u"sport"_qs);
        held.allows = [&](const FicheCard &) {
            started.release();
            goOn.acquire();
            return true;
        };
        service->search(held);
        started.acquire();
        goOn.release(100);
        service.reset();
        QVERIFY(true); // neither a crash nor a hang
    }
};

ESCALE_GUILESS_TEST(TestService)
#include "tst_service.moc"
