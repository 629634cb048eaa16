// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/packcommands.h"

#include "base/try.h"
#include "cli/configured.h"
#include "cli/interrupt.h"
#include "cli/languageargument.h"
#include "cli/output.h"
#include "cli/signingkey.h"
#include "pack/departments.h"
#include "pack/editionfiles.h"
#include "pack/keyrotation.h"
#include "pack/packcheck.h"
#include "pack/packmemory.h"
#include "pack/packrefusal.h"
#include "pack/publisher.h"
#include "sync/feedmaker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

namespace escale {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// A key as it is written, or the file it is in.
Result<VerifyingKey> verifyingKeyOf(const QString &text)
{
    if (const auto key = verifyingKeyFrom(text.toUtf8()))
        return *key;
    ESCALE_TRY(const auto bytes, readKeyFile(text));
    if (const auto key = verifyingKeyFrom(bytes))
        return *key;
    return Error{Problem::BadConfiguration,
                 QCoreApplication::translate("cli", "%1 is no public key of a publisher.").arg(text),
                 QStringLiteral("public key")};
}

Result<PublishWish> wishOf(const CommonOptions &common, const PublishArguments &arguments)
{
    PublishWish wish;
    wish.library = common.library;
    wish.folder = QFileInfo(arguments.folder).absoluteFilePath();
    wish.channel = arguments.channel.isEmpty() ? QStringLiteral("main") : arguments.channel;
    if (!isChannel(wish.channel))
        return usage(QCoreApplication::translate("cli", "--channel takes small letters, digits and hyphens."));
    const auto languages = languagesArgument(QStringLiteral("--languages"), arguments.languages, LanguageSet::all());
    const auto sounds = languagesArgument(QStringLiteral("--audio"), arguments.audio, {});
    if (!languages || !sounds)
        return languages ? sounds.error() : languages.error();
    wish.languages = *languages;
    wish.sounds = *sounds;
    const auto departments = departmentsFromText(arguments.departments);
    if (!departments)
        return usage(QCoreApplication::translate(
            "cli", "--departments takes codes of départements, separated by commas: 38,2A,971."));
    wish.departments = *departments;
    const auto key = readSigningKey(arguments.key);
    if (!key)
        return key.error();
    wish.key = *key;
    wish.validDays = arguments.validDays.value_or(wish.validDays);
    wish.acceptRemovals = arguments.acceptRemovals;
    wish.afresh = arguments.afresh;
    return wish;
}

void printPublished(const Published &done, bool json)
{
    if (json)
        return printJson(QJsonObject{{QStringLiteral("sequence"), done.sequence},
                                     {QStringLiteral("changed"), done.changed},
                                     {QStringLiteral("fiches"), done.fiches},
                                     {QStringLiteral("texts"), done.texts},
                                     {QStringLiteral("sounds"), done.sounds},
                                     {QStringLiteral("framesMade"), done.framesMade},
                                     {QStringLiteral("framesKept"), done.framesKept},
                                     {QStringLiteral("bytesMade"), done.bytesMade},
                                     {QStringLiteral("bytesTotal"), done.bytesTotal}});
    printLine(done.changed
                  ? QCoreApplication::translate("cli", "Edition %1: %2 fiches in %3 texts, %4 bytes, %5 of them new")
                        .arg(done.sequence)
                        .arg(done.fiches)
                        .arg(done.texts)
                        .arg(done.bytesTotal)
                        .arg(done.bytesMade)
                  : QCoreApplication::translate("cli", "Nothing has changed since edition %1.").arg(done.sequence));
}

/// Who is trusted: as the options say, else as a sync of this library would have it.
Result<EditionTrust> trustOf(const CommonOptions &common, const InspectArguments &arguments)
{
    ESCALE_TRY(const auto settings, configuredSettings(common));
    EditionTrust trust;
    trust.channel = arguments.channel.isEmpty() ? settings.channel : arguments.channel;
    for (const QString &text : arguments.key.isEmpty() ? settings.keys : QStringList{arguments.key}) {
        ESCALE_TRY(const auto key, verifyingKeyOf(text));
        trust.keys.append(key);
    }
    if (!arguments.key.isEmpty())
        return trust;
    const PackMemory::State state = PackMemory(packMemoryFolder(common.library, trust.channel), systemDisk()).state();
    if (!state.keys.isEmpty())
        trust.keys = state.keys;
    return trustIn(QFileInfo(arguments.index).path(), trust, state.rotation, systemDisk());
}

qint64 totalOf(const PackIndex &index)
{
    qint64 bytes = 0;
    for (const PackFile &pack : index.packs)
        bytes += pack.bytes;
    return bytes;
}

qint64 packsOf(const PackIndex &index)
{
    return std::count_if(index.packs.begin(), index.packs.end(), [](const PackFile &pack) { return pack.bytes > 0; });
}

void printIndex(const PackIndex &index, const QByteArray &signer, bool known, bool json)
{
    if (json)
        return printJson(QJsonObject{{QStringLiteral("channel"), index.channel},
                                     {QStringLiteral("sequence"), index.sequence},
                                     {QStringLiteral("created"), index.created.toString(Qt::ISODate)},
                                     {QStringLiteral("expires"), index.expires.toString(Qt::ISODate)},
                                     {QStringLiteral("signedBy"), QString::fromLatin1(signer)},
                                     {QStringLiteral("known"), known},
                                     {QStringLiteral("fiches"), index.counts.size()},
                                     {QStringLiteral("packs"), packsOf(index)},
                                     {QStringLiteral("bytes"), totalOf(index)}});
    printLine(QCoreApplication::translate("cli", "Edition %1 of the channel %2, made %3, valid until %4")
                  .arg(QString::number(index.sequence), index.channel, index.created.toString(Qt::ISODate),
                       index.expires.toString(Qt::ISODate)));
    const QString name = QString::fromLatin1(signer);
    printLine(known ? QCoreApplication::translate("cli", "Signed by %1, who is known here").arg(name)
                    : QCoreApplication::translate("cli", "Signed by %1, who is NOT known here").arg(name));
    printLine(QCoreApplication::translate("cli", "%1 fiches in %2 packs of %3 bytes")
                  .arg(index.counts.size())
                  .arg(packsOf(index))
                  .arg(totalOf(index)));
}

} // namespace

ExitCode runKeygen(const CommonOptions &common, const KeygenArguments &arguments)
{
    const QString secret = arguments.name + QStringLiteral(".key"), open = arguments.name + QStringLiteral(".pub");
    for (const QString &path : {secret, open}) {
        if (QFileInfo::exists(path))
            return complain(usage(
                QCoreApplication::translate("cli", "%1 is there already, and was not touched. Choose another name.")
                    .arg(path)));
    }
    const auto key = makeSigningKey();
    const auto write = [](const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.setPermissions(permissions) &&
               file.write(bytes) == bytes.size() && file.flush();
    };
    if (!key || !write(secret, fileOf(*key), ownerOnly) ||
        !write(open, fileOf(key->verifying()), ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther))
        return complain(
            {Problem::CannotWrite,
             QCoreApplication::translate("cli", "%1 cannot be written. Check the disk and the rights of the "
                                                "folder.")
                 .arg(secret),
             QStringLiteral("keygen")});
    const QString text = QString::fromLatin1(textOf(key->verifying()));
    if (common.json)
        printJson(QJsonObject{{QStringLiteral("key"), text}});
    else
        printLine(QCoreApplication::translate("cli", "The public key, for feed/keys of the stations: %1").arg(text));
    return ExitCode::Ok;
}

ExitCode runPublish(const CommonOptions &common, const PublishArguments &arguments)
{
    const auto wish = wishOf(common, arguments);
    if (!wish)
        return complain(wish.error());
    if (!arguments.rotateTo.isEmpty()) {
        QList<VerifyingKey> keys;
        for (const QString &file : arguments.rotateTo.split(u',', Qt::SkipEmptyParts)) {
            const auto key = verifyingKeyOf(file.trimmed());
            if (!key)
                return complain(key.error());
            keys.append(*key);
        }
        if (keys.isEmpty() || keys.size() > mostKeys)
            return complain(usage(QCoreApplication::translate("cli", "--rotate-to takes one to four public keys.")));
        const auto rotated = publishRotation(wish->folder, wish->channel, wish->key, keys, systemDisk());
        if (!rotated)
            return complain(rotated.error());
        if (common.json)
            printJson(QJsonObject{{QStringLiteral("rotated"), true}});
        else
            printLine(QCoreApplication::translate("cli", "From now on these keys may sign. Publish with one of them."));
        return ExitCode::Ok;
    }
    const auto done = publish(*wish, systemClock(), systemDisk());
    if (!done)
        return complain(done.error());
    if (!arguments.since) {
        printPublished(*done, common.json);
        return ExitCode::Ok;
    }
    const auto files = filesSince(wish->folder, *arguments.since);
    if (!files)
        return complain(files.error());
    if (common.json)
        printJson(QJsonArray::fromStringList(*files));
    else
        printLine(files->join(u'\n'));
    return ExitCode::Ok;
}

ExitCode runWriteStick(const CommonOptions &common, const WriteStickArguments &arguments)
{
    const auto settings = configuredSettings(common);
    if (!settings)
        return complain(settings.error());
    auto wish = copyWish(*settings, common.library, QFileInfo(arguments.folder).absoluteFilePath());
    if (!wish)
        return complain(wish.error());
    if (!QFileInfo(arguments.folder).isDir())
        return complain(cannotBeWritten(arguments.folder));
    EditionCopy copy(std::move(wish).value(), systemClock(), systemDisk());
    const Interrupt interrupt([&copy] { copy.cancel(); });
    std::optional<Result<CopiedEdition>> outcome;
    QObject::connect(&copy, &EditionCopy::finished, qApp, [&outcome](const Result<CopiedEdition> &result) {
        outcome = result;
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); // perhaps before exec()
    });
    copy.start();
    QCoreApplication::exec();
    if (!outcome || !*outcome)
        return complain(outcome ? outcome->error() : cannotBeWritten(arguments.folder));
    const CopiedEdition &done = **outcome;
    if (common.json)
        printJson(QJsonObject{{QStringLiteral("sequence"), done.sequence},
                              {QStringLiteral("fiches"), done.fiches},
                              {QStringLiteral("written"), done.written}});
    else
        printLine(QCoreApplication::translate(
                      "cli", "Edition %1 with %2 fiches is on the stick (%3 bytes written). You can take it out now.")
                      .arg(done.sequence)
                      .arg(done.fiches)
                      .arg(done.written));
    return ExitCode::Ok;
}

ExitCode runInspect(const CommonOptions &common, const InspectArguments &arguments)
{
    const auto trust = trustOf(common, arguments);
    if (!trust)
        return complain(trust.error());
    QFile file(arguments.index);
    if (!file.open(QIODevice::ReadOnly))
        return complain(refused(PackRefusal::NoIndex, file.errorString()));
    const QByteArray bytes = file.read(indexLimit + 1);
    const auto index = decodePackIndex(behindSignature(bytes));
    const SignedContent checked = checkSigned(bytes, trust->keys);
    if (!index || checked.state == SignatureState::Absent)
        return complain(index ? refused(PackRefusal::NotSigned, {}) : index.error());
    const bool known = checked.state == SignatureState::Holds;
    printIndex(*index, keyIdText(checked.keyId), known, common.json);
    if (known)
        return ExitCode::Ok;
    return complain(
        refused(checked.state == SignatureState::Broken ? PackRefusal::Altered : PackRefusal::UnknownKey, {}));
}

ExitCode runVerifyPack(const CommonOptions &common, const InspectArguments &arguments)
{
    const auto trust = trustOf(common, arguments);
    if (!trust)
        return complain(trust.error());
    const auto report = checkPack(arguments.index, *trust);
    if (!report) {
        const Error &error = report.error();
        if (error.cause.startsWith(QLatin1String("packs/"))) // the one thing the person has to know beside the sentence
            printError(error.cause);
        return complain(error);
    }
    if (common.json)
        printJson(QJsonObject{{QStringLiteral("frames"), report->frames},
                              {QStringLiteral("bytes"), report->bytes},
                              {QStringLiteral("unpacked"), report->unpacked}});
    else
        printLine(QCoreApplication::translate("cli", "The edition is whole: %1 parts, %2 bytes, %3 unpacked")
                      .arg(report->frames)
                      .arg(report->bytes)
                      .arg(report->unpacked));
    return ExitCode::Ok;
}

} // namespace escale
