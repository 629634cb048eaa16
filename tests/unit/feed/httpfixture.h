// SPDX-License-Identifier: GPL-3.0-or-later
// An HttpClient and a server of one fiche, with a clock turned by hand: nothing here waits for real time to pass.
#pragma once

#include "feed/httpclient.h"
#include "feed/inflate.h"
#include "feedserver/feedserver.h"
#include "feedserver/modelcontent.h"
#include "manualclock.h"

#include <QTest>

namespace escale::test {

inline constexpr int patience = 10'000; // milliseconds that a test may wait for an event
inline const QByteArray httpFicheId = "a00000000000000000000001";
inline const QByteArray httpSecret = "key-that-nobody-may-see";

inline std::shared_ptr<ModelContent> oneFiche()
{
    ApiFiche fiche;
    fiche.id = httpFicheId;
    ApiText text;
    text.title = QStringLiteral("Demander l’asile");
    text.what = u"<p>"_qs + u"Une phrase assez longue pour être compressée. "_qs.repeated(60) + u"</p>"_qs;
    fiche.texts = {text};
    const QByteArray none = R"({"text":"success","data":[]})";
    return std::make_shared<ModelContent>(ModelContent::Taxonomies{none, none, none}, QList{fiche});
}

inline ServerOptions withSecret()
{
    ServerOptions options;
    options.secret = httpSecret;
    return options;
}

class HttpFixture {
protected:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FeedServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    QList<Result<HttpAnswer>> m_answers;

    void start(HttpLimits limits = {}, ServerOptions options = withSecret())
    {
        m_client.reset();
        m_clock = std::make_unique<ManualClock>();
        m_server = std::make_unique<FeedServer>(oneFiche(), options);
        m_client = std::make_unique<HttpClient>(httpSecret, limits, *m_clock);
        m_answers.clear();
    }

    [[nodiscard]] HttpRequest detail() const
    {
        QUrl url = m_server->url();
        url.setPath(u"/dispositifs/"_qs + QString::fromLatin1(httpFicheId));
        url.setQuery(u"locale=fr"_qs);
        return {url, {}, true, 1'000'000};
    }

    void ask(const HttpRequest &request)
    {
        m_client->get(request, [this](Result<HttpAnswer> answer) { m_answers.append(std::move(answer)); });
    }

    [[nodiscard]] bool answered(qsizetype count = 1)
    {
        return QTest::qWaitFor([&] { return m_answers.size() >= count; }, patience);
    }

    /// The server has had so many requests.
    [[nodiscard]] bool requested(qsizetype count)
    {
        return QTest::qWaitFor([&] { return m_server->requests().size() >= count; }, patience);
    }

    /// The client has set its alarm for another attempt, later than `least` and not later than `most` from now.
    [[nodiscard]] bool waitsBetween(std::chrono::milliseconds least, std::chrono::milliseconds most)
    {
        const bool set =
            QTest::qWaitFor([&] { return m_clock->nextAlarm() && *m_clock->nextAlarm() <= most; }, patience);
        if (!set || *m_clock->nextAlarm() < least)
            qWarning("next alarm in %lld ms",
                     m_clock->nextAlarm() ? static_cast<long long>(m_clock->nextAlarm()->count()) : -1);
        return set && *m_clock->nextAlarm() >= least;
    }

    /// Lets the pauses between attempts pass as they come, and no other time.
    [[nodiscard]] bool answeredAfterPauses()
    {
        using namespace std::chrono_literals;
        return QTest::qWaitFor(
            [&] {
                if (m_clock->nextAlarm() && *m_clock->nextAlarm() <= 5s)
                    m_clock->advance(*m_clock->nextAlarm());
                return !m_answers.isEmpty();
            },
            patience);
    }

    [[nodiscard]] Problem problem() { return m_answers.first() ? Problem::Usage : m_answers.first().error().problem; }
};

} // namespace escale::test
