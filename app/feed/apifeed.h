// SPDX-License-Identifier: GPL-3.0-or-later
// The Réfugiés.info HTTP API as a Feed: which route for what (contract 1.3, 3), with which limits, decoded off the
// feed's thread.
#pragma once

#include "base/workerthread.h"
#include "feed/feed.h"
#include "feed/httpclient.h"
#include "feed/rasteriser.h"

#include <QStringList>
#include <memory>
#include <unordered_map>

namespace escale {

struct ApiFeedSettings {
    QUrl base;         ///< from feedUrlFrom(): no trailing slash
    QUrl site;         ///< likewise; where site-relative pictures are (contract 2). Empty: siteOf(base)
    QByteArray secret; ///< `site-secret`, for details only; without it the server refuses them (contract 0.1)
    HttpLimits http;
    /// Bytes of one answer, packed or not. The largest detail of the recordings has 140,000.
    qint64 detailLimit = 4LL * 1000 * 1000;
    qint64 speechLimit = 20LL * 1000 * 1000;
    qint64 listLimit = 32LL * 1000 * 1000;
    QStringList pictureHosts = {}; ///< see PictureSources::hosts
    QString rasteriser = {};       ///< rasteriserProgram(); empty: no pictures
};

class ApiFeed final : public QObject, public Feed {
    Q_OBJECT

public:
    ApiFeed(ApiFeedSettings settings, Clock &clock, QObject *parent = nullptr);
    ~ApiFeed() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] int capacity() const override;
    [[nodiscard]] Traffic traffic() const override;

    void taxonomy(Answer<Taxonomy> answer) override;
    void index(Answer<Index> answer) override;
    void statistics(Answer<Statistics> answer) override;
    void detail(const QString &id, Language language, const QByteArray &etag, Answer<Detail> answer) override;
    void picture(const QString &address, Answer<Picture> answer) override;
    void speech(const QString &text, Language language, Answer<QByteArray> answer) override;
    void cancel() override;

private:
    struct Pending;
    template <typename T>
    void fetch(const HttpRequest &request, std::function<Result<T>(const QByteArray &)> decode, Answer<T> answer);
    template <typename T>
    void fetchList(const char *path, std::function<Result<T>(const QByteArray &)> decode, Answer<T> answer);
    void refusePicture(const Error &error, Answer<Picture> answer);
    [[nodiscard]] QUrl url(const QString &path) const;
    quint64 open(std::function<void(const Error &)> onCancel);
    bool close(quint64 ticket);

    ApiFeedSettings m_settings;
    HttpClient m_http;
    Rasteriser m_rasteriser;
    /// Decoding is faster than any network: one thread keeps answers in order and memory low. Where there is no thread
    /// to be had, it is done in the feed's own.
    void decodeApart(std::function<void()> work);
    /// What is still owed an answer; cancel() pays them all.
    std::unordered_map<quint64, std::function<void(const Error &)>> m_pending;
    quint64 m_lastTicket = 0;
    WorkerThread m_decoding;
};

} // namespace escale
