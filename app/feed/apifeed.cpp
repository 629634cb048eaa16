// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/apifeed.h"

#include "feed/apidecode.h"
#include "feed/feederrors.h"
#include "feed/inflate.h"
#include "feed/picture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace escale {
namespace {

Result<QByteArray> plainBody(const HttpAnswer &answer, qint64 limit)
{
    if (!answer.gzip)
        return answer.body;
    return inflateGzip(answer.body, limit);
}

} // namespace

ApiFeed::ApiFeed(ApiFeedSettings settings, Clock &clock, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_http(m_settings.secret, m_settings.http, clock),
      m_rasteriser(m_settings.rasteriser, clock), m_decoding(*this, QStringLiteral("escale-decode"))
{
}

ApiFeed::~ApiFeed()
{
    cancel();
}

void ApiFeed::decodeApart(std::function<void()> work)
{
    if (m_decoding.start())
        m_decoding.post(std::move(work));
    else
        work();
}

QString ApiFeed::name() const
{
    return m_settings.base.toString();
}

int ApiFeed::capacity() const
{
    // One more per connection than it can carry, so that none idles while an answer is being decoded.
    return m_settings.http.atOnce * 2;
}

Traffic ApiFeed::traffic() const
{
    return m_http.traffic();
}

QUrl ApiFeed::url(const QString &path) const
{
    QUrl url = m_settings.base;
    const qsizetype question = path.indexOf(u'?');
    url.setPath(url.path() + path.left(question));
    if (question >= 0)
        url.setQuery(path.mid(question + 1));
    return url;
}

quint64 ApiFeed::open(std::function<void(const Error &)> onCancel)
{
    m_pending.emplace(++m_lastTicket, std::move(onCancel));
    return m_lastTicket;
}

bool ApiFeed::close(quint64 ticket)
{
    return m_pending.erase(ticket) > 0;
}

template <typename T>
void ApiFeed::fetch(const HttpRequest &request, std::function<Result<T>(const QByteArray &)> decode, Answer<T> answer)
{
    const quint64 ticket = open([answer](const Error &error) { answer(error); });
    m_http.get(request, [this, ticket, limit = request.limit, decode, answer](Result<HttpAnswer> got) {
        if (!got) {
            if (close(ticket))
                answer(got.error());
            return;
        }
        decodeApart([this, ticket, limit, decode, answer, http = std::move(got).value()] {
            const auto body = plainBody(http, limit);
            Result<T> value = body ? decode(*body) : Result<T>(body.error());
            QMetaObject::invokeMethod(this, [this, ticket, answer, value = std::move(value)]() mutable {
                if (close(ticket))
                    answer(std::move(value));
            });
        });
    });
}

template <typename T>
void ApiFeed::fetchList(const char *path, std::function<Result<T>(const QByteArray &)> decode, Answer<T> answer)
{
    fetch<T>({url(QLatin1String(path)), {}, false, m_settings.listLimit}, std::move(decode), std::move(answer));
}

void ApiFeed::taxonomy(Answer<Taxonomy> answer)
{
    struct Parts {
        Taxonomy taxonomy;
        int missing = 3;
        bool failed = false;
    };
    const auto parts = std::make_shared<Parts>();
    const auto collect = [parts, answer](auto Taxonomy::*part) {
        return [parts, answer, part](auto list) {
            if (parts->failed)
                return;
            if (!list) {
                parts->failed = true;
                answer(list.error());
                return;
            }
            parts->taxonomy.*part = std::move(*list);
            if (--parts->missing == 0)
                answer(std::move(parts->taxonomy));
        };
    };
    const auto list = [this](const char *path, auto decode, auto then) {
        fetchList<std::decay_t<decltype(decode(QByteArray()).value())>>(path, decode, then);
    };
    list("/langues", decodeLanguages, collect(&Taxonomy::languages));
    list("/themes", decodeThemes, collect(&Taxonomy::themes));
    list("/needs", decodeNeeds, collect(&Taxonomy::needs));
}

void ApiFeed::index(Answer<Index> answer)
{
    fetchList<Index>("/dispositifs?locale=fr", decodeIndex, std::move(answer));
}

void ApiFeed::statistics(Answer<Statistics> answer)
{
    fetchList<Statistics>("/dispositifs/statistics?facets=nbDispositifs", decodeStatistics, std::move(answer));
}

void ApiFeed::detail(const QString &id, Language language, const QByteArray &etag, Answer<Detail> answer)
{
    const QString path = QStringLiteral("/dispositifs/%1?locale=%2").arg(id, code(language));
    const qint64 limit = m_settings.detailLimit;
    const quint64 ticket = open([answer](const Error &error) { answer(error); });
    m_http.get({url(path), etag, true, limit}, [=, this](Result<HttpAnswer> got) {
        if (!got || got->status == 304) {
            Detail unchanged;
            unchanged.etag = etag;
            unchanged.notModified = true;
            if (!close(ticket))
                return;
            if (got)
                return answer(std::move(unchanged));
            // The list named it: what is not there is this fiche, not the feed.
            const Error &error = got.error();
            return answer(error.problem == Problem::NotFound ? ficheNotInFeed(error.cause) : error);
        }
        decodeApart([=, this, http = std::move(got).value()] {
            const auto body = plainBody(http, limit);
            Result<Detail> value = body ? decodeDetail(*body, id, language) : Result<Detail>(body.error());
            if (value)
                value->etag = http.etag;
            QMetaObject::invokeMethod(this, [this, ticket, answer, value = std::move(value)]() mutable {
                if (close(ticket))
                    answer(std::move(value));
            });
        });
    });
}

void ApiFeed::picture(const QString &address, Answer<Picture> answer)
{
    if (const auto error = m_rasteriser.unavailable())
        return refusePicture(*error, std::move(answer)); // nothing is fetched that could not be used
    const QUrl site = m_settings.site.isEmpty() ? siteOf(m_settings.base) : m_settings.site;
    const auto from = pictureAddress(address, {m_settings.base, site, m_settings.pictureHosts});
    if (!from)
        return refusePicture(from.error(), std::move(answer));
    HttpRequest request{from->url, {}, false, pictureLimit};
    request.accept = "image/svg+xml, image/png";
    request.once = true;
    request.publicOnly = from->publicOnly;
    fetch<Picture>(request, decodePicture, [this, answer = std::move(answer)](Result<Picture> reduced) {
        if (!reduced)
            return answer(std::move(reduced));
        const quint64 ticket = open([answer](const Error &error) { answer(error); });
        m_rasteriser.draw(*reduced, [this, ticket, answer](Result<Picture> drawn) {
            if (close(ticket))
                answer(std::move(drawn));
        });
    });
}

void ApiFeed::refusePicture(const Error &error, Answer<Picture> answer)
{
    const quint64 ticket = open([answer](const Error &cancelled) { answer(cancelled); });
    QMetaObject::invokeMethod(
        this,
        [this, ticket, answer = std::move(answer), error] {
            if (close(ticket))
                answer(error);
        },
        Qt::QueuedConnection);
}

void ApiFeed::speech(const QString &text, Language language, Answer<QByteArray> answer)
{
    if (language == Language::Ti)
        return answer(noFeedVoice()); // contract 3.10: no voice, not to be called
    HttpRequest request{url(QStringLiteral("/tts")), {}, true, m_settings.speechLimit};
    request.accept = "audio/wav";
    request.post =
        QJsonDocument(QJsonObject{{QStringLiteral("text"), text}, {QStringLiteral("locale"), code(language)}})
            .toJson(QJsonDocument::Compact);
    fetch<QByteArray>(
        request, [](const QByteArray &wav) -> Result<QByteArray> { return wav; }, std::move(answer));
}

void ApiFeed::cancel()
{
    m_http.cancel();
    m_rasteriser.stop();
    const auto pending = std::exchange(m_pending, {});
    for (const auto &[ticket, onCancel] : pending)
        onCancel(stopped());
}

} // namespace escale
