// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of `authoring.sqlite`, and how values lie in their rows: times are milliseconds since 1970 UTC (0: none),
// texts CBOR (fichedraft.h), nothing is NULL. For the parts of AuthoringStore alone.
#pragma once

#include "base/error.h"
#include "store/ownfile.h"

#include <QDateTime>

namespace escale {

OwnFileSchema authoringSchema();

/// Null texts and arrays would be NULL.
QString notNull(const QString &text);
QByteArray notNull(const QByteArray &bytes);

QDateTime timeOf(const QVariant &value);

/// A row that is asked for is not there (any more).
Error missingText();

} // namespace escale
