// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefeed/samplejson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace escale::sample {
namespace {

int lineAt(const QByteArray &text, qsizetype offset)
{
    return static_cast<int>(text.left(offset).count('\n')) + 1;
}

} // namespace

Error mistake(const QString &file, int line, const QString &what)
{
    return {Problem::BadAnswer,
            QCoreApplication::translate("SampleFeed",
                                        "The sources of the sample library have a mistake. Correct it and "
                                        "build again."),
            QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(what)};
}

Result<QByteArray> readFile(const QString &file)
{
    QFile source(file);
    if (source.open(QIODevice::ReadOnly))
        return source.readAll();
    return Error{
        Problem::CannotRead,
        QCoreApplication::translate("SampleFeed", "A file of the sample library cannot be read. Check the folder."),
        QStringLiteral("%1:1: %2").arg(file, source.errorString())};
}

Result<std::unique_ptr<JsonSource>> JsonSource::open(const QString &file)
{
    Result<QByteArray> text = readFile(file);
    if (!text)
        return text.error();
    // Qt's parser is only asked where a mistake is; simdjson keeps the members in order.
    QJsonParseError error;
    QJsonDocument::fromJson(*text, &error);
    if (error.error != QJsonParseError::NoError)
        return mistake(file, lineAt(*text, error.offset), error.errorString());
    auto source = std::make_unique<JsonSource>();
    source->m_file = file;
    source->m_text = *text;
    const auto status =
        source->m_parser.parse(text->constData(), static_cast<size_t>(text->size())).get(source->m_root);
    if (status != simdjson::SUCCESS)
        return mistake(file, 1, QLatin1String(simdjson::error_message(status)));
    return source;
}

Error JsonSource::mistakeAt(const QByteArray &key, const QString &what, const QByteArray &near) const
{
    const qsizetype from = near.isEmpty() ? 0 : std::max<qsizetype>(0, m_text.indexOf('"' + near + '"'));
    const qsizetype found = m_text.indexOf('"' + key + '"', from);
    return mistake(m_file, lineAt(m_text, found < 0 ? from : found), what);
}

QByteArray compact(simdjson::dom::element value)
{
    return QByteArray::fromStdString(simdjson::minify(value));
}

std::optional<simdjson::dom::element> member(simdjson::dom::object object, const char *key)
{
    simdjson::dom::element value;
    if (object.at_key(key).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

std::optional<QByteArray> stringMember(simdjson::dom::object object, const char *key)
{
    const auto value = member(object, key);
    std::string_view text;
    if (!value || value->get(text) != simdjson::SUCCESS)
        return std::nullopt;
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<qint64> integerMember(simdjson::dom::object object, const char *key)
{
    const auto value = member(object, key);
    int64_t number = 0;
    if (!value || value->get(number) != simdjson::SUCCESS)
        return std::nullopt;
    return number;
}

} // namespace escale::sample
