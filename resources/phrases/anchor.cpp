// SPDX-License-Identifier: GPL-3.0-or-later
// A static library needs one object file; the data comes beside it.
