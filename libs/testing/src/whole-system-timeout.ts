import { jest } from '@jest/globals'

// The first whole-system spec waits until eight processes have started, and a story takes many steps.
jest.setTimeout(180_000)
