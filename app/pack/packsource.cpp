// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packsource.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace escale {
namespace {

class HttpPackSource final : public PackSource {
public:
    HttpPackSource(QUrl folder, const HttpLimits &limits, Clock &clock)
        : m_folder(std::move(folder)), m_http({}, limits, clock)
    {
    }

    void read(const PackQuestion &question, Answer answer) override
    {
        HttpRequest request;
        request.url = m_folder.resolved(QUrl(question.name));
        request.etag = question.etag;
        request.limit = question.limit;
        request.accept = "*/*";
        request.identity = true;
        if (question.length > 0)
            request.range =
                QByteArray::number(question.offset) + '-' + QByteArray::number(question.offset + question.length - 1);
        m_http.get(request, [question, answer = std::move(answer)](Result<HttpAnswer> got) {
            if (!got)
                return answer(got.error());
            constexpr int partial = 206, notModified = 304;
            PackBytes result{std::move(got->body), got->etag, got->status == notModified};
            // A server that knows no ranges sends all of it.
            if (question.length > 0 && got->status != partial)
                result.bytes = result.bytes.mid(question.offset, question.length);
            answer(std::move(result));
        });
    }
    [[nodiscard]] Traffic traffic() const override { return m_http.traffic(); }
    void cancel() override { m_http.cancel(); }

private:
    QUrl m_folder;
    HttpClient m_http;
};

class FolderPackSource final : public PackSource {
public:
    explicit FolderPackSource(QString folder) : m_folder(std::move(folder)) {}

    void read(const PackQuestion &question, Answer answer) override
    {
        ++m_traffic.requests;
        QFile file(m_folder + question.name);
        if (!file.exists())
            return answer(trouble(Problem::NotFound, QStringLiteral("no file")));
        if (!file.open(QIODevice::ReadOnly))
            return answer(trouble(Problem::CannotRead, file.errorString()));
        const qint64 wanted = question.length > 0 ? question.length : question.limit + 1;
        if (question.length > 0 && !file.seek(question.offset))
            return answer(trouble(Problem::CannotRead, QStringLiteral("seek")));
        PackBytes result;
        result.bytes = file.read(wanted);
        m_traffic.bytes += result.bytes.size();
        if (file.error() != QFileDevice::NoError)
            return answer(trouble(Problem::CannotRead, file.errorString()));
        if (question.length == 0 && result.bytes.size() > question.limit)
            return answer(trouble(Problem::BadAnswer, QStringLiteral("too large")));
        answer(std::move(result));
    }
    [[nodiscard]] Traffic traffic() const override { return m_traffic; }
    void cancel() override {}

private:
    static Error trouble(Problem problem, const QString &cause)
    {
        return {problem,
                QCoreApplication::translate("pack", "The files of the edition cannot be read. Check the folder or the "
                                                    "stick."),
                cause};
    }

    QString m_folder; ///< with a slash at its end
    Traffic m_traffic;
};

} // namespace

std::unique_ptr<PackSource> makePackSource(const QUrl &folder, const HttpLimits &limits, Clock &clock)
{
    if (folder.isLocalFile())
        return std::make_unique<FolderPackSource>(folder.toLocalFile());
    return std::make_unique<HttpPackSource>(folder, limits, clock);
}

} // namespace escale
