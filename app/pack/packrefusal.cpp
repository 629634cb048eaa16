// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packrefusal.h"

#include <QCoreApplication>
#include <QDir>

namespace escale {
namespace {

struct Words {
    Problem problem;
    const char *sentence;
};

Words wordsFor(PackRefusal why)
{
    switch (why) {
    case PackRefusal::NoIndex:
        return {Problem::Unreachable,
                QT_TRANSLATE_NOOP("pack", "There is no edition of the fiches at this address. Check the address.")};
    case PackRefusal::TooLarge:
        return {Problem::BadAnswer,
                QT_TRANSLATE_NOOP("pack", "The index of the fiches is larger than any can be. Nothing was taken; check "
                                          "the address.")};
    case PackRefusal::NotSigned:
        return {
            Problem::BadAnswer,
            QT_TRANSLATE_NOOP("pack", "This is not a signed index of fiches, or not all of it. Nothing was taken.")};
    case PackRefusal::UnknownKey:
        return {Problem::BadAnswer,
                QT_TRANSLATE_NOOP("pack", "These fiches are signed by somebody this station does not know. Nothing was "
                                          "taken; ask their publisher for the key.")};
    case PackRefusal::Altered:
        return {Problem::BadAnswer,
                QT_TRANSLATE_NOOP("pack", "The index of the fiches was changed after it was signed. Nothing was "
                                          "taken.")};
    case PackRefusal::OtherFormat:
        return {Problem::TooNew,
                QT_TRANSLATE_NOOP("pack", "These fiches are packed for a newer Escale. Update Escale first.")};
    case PackRefusal::OtherChannel:
        return {Problem::BadAnswer,
                QT_TRANSLATE_NOOP("pack", "These fiches are of another channel than this station's. Nothing was "
                                          "taken.")};
    case PackRefusal::Older:
        return {Problem::BadAnswer,
                QT_TRANSLATE_NOOP("pack", "These fiches are older than those this station has had. Nothing was "
                                          "taken.")};
    case PackRefusal::Jump:
        return {Problem::BadAnswer,
                QT_TRANSLATE_NOOP("pack", "The number of this edition is too far ahead to be right. Nothing was taken; "
                                          "ask the publisher.")};
    case PackRefusal::Senseless:
        return {Problem::BadAnswer,
                QT_TRANSLATE_NOOP("pack", "The index of the fiches is signed, but it contradicts itself. Nothing was "
                                          "taken; tell the publisher.")};
    case PackRefusal::NoRoom:
        return {Problem::CannotWrite,
                QT_TRANSLATE_NOOP("pack", "There is not enough room on the disk for the new fiches. Make room, then "
                                          "try again.")};
    case PackRefusal::MissingPart:
        return {Problem::Incomplete,
                QT_TRANSLATE_NOOP("pack", "A part of the fiches is not there: the stick was pulled out, or the copy is "
                                          "not complete. What was fetched is saved; try again.")};
    case PackRefusal::WrongPart:
        return {Problem::Damaged,
                QT_TRANSLATE_NOOP("pack", "A part of the fiches is not the one that was signed. It was not taken; copy "
                                          "the files again, or try again later.")};
    }
    return {Problem::BadAnswer, ""};
}

} // namespace

Error refused(PackRefusal why, const QString &cause)
{
    const Words words = wordsFor(why);
    return {words.problem, QCoreApplication::translate("pack", words.sentence), cause};
}

Error indexTrouble(const Error &error)
{
    switch (error.problem) {
    case Problem::NotFound:
    case Problem::Refused:
        return refused(PackRefusal::NoIndex, error.cause);
    case Problem::BadAnswer:
        return refused(PackRefusal::TooLarge, error.cause);
    default:
        return error;
    }
}

Error partTrouble(const Error &error)
{
    switch (error.problem) {
    case Problem::NotFound:
    case Problem::CannotRead:
    case Problem::Refused: // some stores say so of what is not there
        return refused(PackRefusal::MissingPart, error.cause);
    case Problem::BadAnswer:
        return refused(PackRefusal::WrongPart, error.cause);
    default:
        return error;
    }
}

Error cannotBeWritten(const QString &path)
{
    return {Problem::CannotWrite,
            QCoreApplication::translate("pack", "%1 cannot be written. Check the disk and the rights of the folder.")
                .arg(QDir::toNativeSeparators(path)),
            QStringLiteral("file of an edition")};
}

} // namespace escale
